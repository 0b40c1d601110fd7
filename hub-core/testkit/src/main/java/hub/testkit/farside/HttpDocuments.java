package hub.testkit.farside;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP partner that keeps documents: {@code PUT} below {@link #documents} puts one there and is answered with a reference; {@code GET}
 * of the folder lists the names, a line each; {@code GET} of a document reads it; {@code DELETE} says that it was taken.
 */
public final class HttpDocuments implements FarSide {

    /** The header that names the partner's own reference to what it took. */
    public static final String REFERENCE = "Reference";

    private static final String FOLDER = "/documents/";

    private final Map<String, byte[]> documents = new ConcurrentSkipListMap<>();
    private final AtomicInteger references = new AtomicInteger();
    private final HttpFarSide http = new HttpFarSide(this::answer);

    /** The partner, to be told how to answer and asked what it was asked. */
    public HttpFarSide http() {
        return http;
    }

    /** The address of the folder; a document's name is appended to it. */
    public URI documents() {
        return http.uri().resolve(FOLDER);
    }

    private Answer answer(Asked asked) {
        if (!asked.path().startsWith(FOLDER)) {
            return Answer.of(404);
        }
        String name = asked.path().substring(FOLDER.length());
        return switch (asked.method()) {
            case "PUT" -> put(asked, name);
            case "GET" -> name.isEmpty() ? list() : read(name);
            case "DELETE" -> Answer.of(documents.remove(name) == null ? 404 : 204);
            default -> Answer.of(405);
        };
    }

    private Answer put(Asked asked, String name) {
        boolean known = documents.put(name, asked.body()) != null;
        return Answer.of(known ? 200 : 201).with(REFERENCE, "HTTP-" + references.incrementAndGet());
    }

    private Answer list() {
        return Answer.of(200, "text/plain", String.join("\n", documents.keySet()));
    }

    private Answer read(String name) {
        byte[] document = documents.get(name);
        return document == null ? Answer.of(404) : Answer.of(200, "application/octet-stream", document);
    }

    @Override
    public void put(String name, byte[] content) {
        documents.put(name, content);
    }

    /** A partner lists no document before it is whole. */
    @Override
    public void putUnfinished(String name, byte[] content) {}

    @Override
    public Map<String, byte[]> received() {
        return new TreeMap<>(documents);
    }

    @Override
    public boolean refuses() {
        return true;
    }

    @Override
    public void rejectNext() {
        http.next(Manner.instead(Answer.of(422, "text/plain", "no".getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void goDown() {
        http.goDown();
    }

    @Override
    public void comeBack() {
        http.comeBack();
    }

    @Override
    public void close() {
        http.close();
    }
}
