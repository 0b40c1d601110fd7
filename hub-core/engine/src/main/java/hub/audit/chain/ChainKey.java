package hub.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.connector.Fault;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that links events. Named by an id made of the key itself, so that an id can never be given to another key. */
final class ChainKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int ID_BYTES = 8;

    private final SecretKeySpec key;
    private final String id;

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the secret is too short to be one */
    ChainKey(String secret) {
        if (secret.length() < SHORTEST) {
            throw Fault.configuration("a key of the audit must have " + SHORTEST
                    + " characters or more: make one with \"openssl rand -hex 32\"");
        }
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
        this.id = HexFormat.of().formatHex(mac("toucan audit key".getBytes(UTF_8)), 0, ID_BYTES);
    }

    String id() {
        return id;
    }

    /** The link of an event to the one before it. */
    String link(Head before, ChainedEvent event) {
        byte[] place =
                ByteBuffer.allocate(Long.BYTES).putLong(before.place() + 1).array();
        return HexFormat.of().formatHex(mac(place, before.link().getBytes(UTF_8), event.content()));
    }

    private byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw Fault.defect("this Java has no " + ALGORITHM, e);
        }
    }

    /** Shows the id alone. */
    @Override
    public String toString() {
        return id;
    }
}
