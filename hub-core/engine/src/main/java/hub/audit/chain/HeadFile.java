package hub.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.connector.Fault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ends the chain had, in a file outside the database that is only ever appended to: a line for each batch that was sealed, its last
 * place, its link and the time. Whoever cuts the chain's tail, sets the database back, or makes the chain anew would have to change this
 * file too, and every copy of it.
 */
public final class HeadFile {

    /**
     * A line of the file.
     *
     * @param at when it was sealed
     */
    record Line(Head head, String at) {}

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) (\\S+)");
    private static final int TAIL = 1_024;

    private final Path file;

    public HeadFile(Path file) {
        this.file = file;
    }

    /** Written through to the disk. @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} if it cannot be */
    void append(Head head, Instant at) {
        String line = head.place() + " " + head.link() + " " + at + "\n";
        try {
            write((cutShort() ? "\n" : "") + line);
        } catch (IOException e) {
            throw Fault.unavailable("cannot append to " + file + ", where the ends of the audit's chain are kept", e);
        }
    }

    private void write(String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Whether the last line has no end: the disk was full, or the hub was killed. */
    private boolean cutShort() throws IOException {
        if (!exists() || Files.size(file) == 0) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(open.length() - 1);
            return open.read() != '\n';
        }
    }

    /** The newest line; empty if there is none. */
    Optional<Line> last() {
        if (!exists()) {
            return Optional.empty();
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(Math.max(0, open.length() - TAIL));
            byte[] tail = new byte[(int) Math.min(open.length(), TAIL)];
            open.readFully(tail);
            return new String(tail, UTF_8).lines().flatMap(HeadFile::read).reduce((earlier, later) -> later);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Every line, oldest first, to be closed; one that a crash cut short is left out. */
    Stream<Line> lines() {
        try {
            return exists() ? Files.lines(file).flatMap(HeadFile::read) : Stream.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Fault unreadable(IOException e) {
        return Fault.unavailable("cannot read " + file + ", where the ends of the audit's chain are kept", e);
    }

    private static Stream<Line> read(String text) {
        Matcher line = LINE.matcher(text);
        return line.matches()
                ? Stream.of(new Line(new Head(Long.parseLong(line.group(1)), line.group(2)), line.group(3)))
                : Stream.empty();
    }
}
