package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.WrappedFile;

/**
 * What a route carried to the hub, as an input that may be opened more than once. A stream is first written to a file, because a reader
 * may look at it twice and it may be larger than memory.
 *
 * @param spooled the file to delete afterwards
 */
record Incoming(Input input, Optional<Path> spooled) implements AutoCloseable {

    static Incoming of(Message message) throws IOException {
        Object body = message.getBody() instanceof WrappedFile<?> wrapped ? wrapped.getFile() : message.getBody();
        if (body instanceof File file) {
            return new Incoming(Input.of(file.toPath()), Optional.empty());
        }
        if (body instanceof Path path) {
            return new Incoming(Input.of(path), Optional.empty());
        }
        if (body instanceof byte[] bytes) {
            return new Incoming(Input.of(name(message), modified(message), bytes), Optional.empty());
        }
        InputStream stream = message.getBody(InputStream.class);
        if (stream == null) {
            throw Fault.defect("a route brought nothing that can be read: bring a file, bytes or a stream", null);
        }
        return spool(stream, message);
    }

    private static Incoming spool(InputStream stream, Message message) throws IOException {
        Path file = Files.createTempFile("toucan-", ".input");
        try (stream) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Incoming(
                new Input(name(message), modified(message), () -> Files.newInputStream(file)), Optional.of(file));
    }

    /** The last part of the name that the far side gave; for messages and for a date in it. */
    private static String name(Message message) {
        String name = message.getHeader(Exchange.FILE_NAME, message.getMessageId(), String.class);
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static Instant modified(Message message) {
        Long header = message.getHeader(Exchange.FILE_LAST_MODIFIED, Long.class);
        return Instant.ofEpochMilli(
                header != null ? header : message.getExchange().getClock().getCreated());
    }

    @Override
    public void close() throws IOException {
        if (spooled.isPresent()) {
            Files.deleteIfExists(spooled.get());
        }
    }
}
