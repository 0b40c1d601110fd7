package hub.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sample made long: its lines again and again, never in memory at once. */
record RepeatedLines(byte[] header, byte[] lines, int times) {

    /** @param length how many bytes it should have at least */
    static RepeatedLines of(Sample sample, int length) {
        List<String> all = sample.text().lines().toList();
        int header = sample.header().orElseThrow();
        List<String> rows = all.subList(header, all.size());
        return new RepeatedLines(joined(all.subList(0, header)), joined(rows), length / sample.bytes().length + 1);
    }

    private static byte[] joined(List<String> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How many lines it has after its header. */
    long count() {
        return (long) times * new String(lines, StandardCharsets.UTF_8).lines().count();
    }

    InputStream open() {
        Stream<byte[]> parts = Stream.concat(Stream.of(header), Collections.nCopies(times, lines).stream());
        var streams = parts.<InputStream>map(ByteArrayInputStream::new).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }
}
