package hub.connectors.kafka.cluster;

import hub.connector.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through frames, one in memory at a time. */
public final class Frames implements AutoCloseable {

    private static final int LONGEST_LINE = 64;
    private static final Pattern LINE = Pattern.compile("offset (\\d{1,18}), (?:(\\d{1,9}) bytes|no value)");

    private final InputStream in;

    public Frames(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next, or empty after the last. @throws Fault of kind {@link Fault.Kind#REJECTED} if the input is something else, or ends too soon */
    public Optional<Frame> next() {
        try {
            String line = line();
            return line.isEmpty() ? Optional.empty() : Optional.of(frame(line));
        } catch (IOException e) {
            throw Fault.unavailable("cannot read on", e);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return "";
        }
        while (c != '\n') {
            if (c < 0 || line.length() == LONGEST_LINE) {
                throw foreign();
            }
            line.append((char) c);
            c = in.read();
        }
        if (line.isEmpty()) {
            throw foreign();
        }
        return line.toString();
    }

    private Frame frame(String line) throws IOException {
        Matcher said = LINE.matcher(line);
        if (!said.matches()) {
            throw foreign();
        }
        long offset = Long.parseLong(said.group(1));
        if (said.group(2) == null) {
            return new Frame(offset, null);
        }
        int length = Integer.parseInt(said.group(2));
        byte[] value = in.readNBytes(length);
        if (value.length < length || in.read() != '\n') {
            throw Fault.rejected(
                    "the record at offset " + offset + " is not as long as is said before it: was it cut off?");
        }
        return new Frame(offset, value);
    }

    private static Fault foreign() {
        return Fault.rejected(
                "these are no records of a topic: each begins with a line that says its offset and its length");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Fault.unavailable("cannot close what was read", e);
        }
    }
}
