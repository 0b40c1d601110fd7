package hub.store;

import hub.connector.Fault;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one written form of records and products: UTF-8 JSON without spaces, keys in alphabetical order, sets in alphabetical order, what
 * is not recorded left out, {@code {"known":"none"}} and {@code {"known":"withheld"}} for the other two states without a value. Hashes
 * are over these bytes, so a component added to a record later changes no hash.
 */
public final class CanonicalJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Type, Codec> COMPILED = new ConcurrentHashMap<>();

    private CanonicalJson() {}

    /** The bytes of a record or a product. @throws IllegalArgumentException if a text in it is not valid Unicode */
    public static byte[] write(Record content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            codec(content.getClass()).write(content, json);
        }
        return bytes.toByteArray();
    }

    /** @throws Fault of kind {@link Fault.Kind#DEFECT} if these are not bytes that {@link #write} made of such a record */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try {
            return type.cast(codec(type).read(JSON.readTree(bytes)));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw Fault.defect("a stored " + type.getSimpleName() + " cannot be read back", e);
        }
    }

    public static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** A digest to feed a stream to. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static Codec codec(Type type) {
        Codec known = COMPILED.get(type);
        if (known == null) {
            known = Codecs.compile(type);
            COMPILED.put(type, known);
        }
        return known;
    }
}
