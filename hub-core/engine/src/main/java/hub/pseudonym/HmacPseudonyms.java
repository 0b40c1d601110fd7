package hub.pseudonym;

import hub.connector.Fault;
import hub.model.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 with a key for each audience. There are so few NHS numbers and UPNs that a hash of one, salted or not, is found by trying
 * them all; without the key that tells nothing.
 */
public final class HmacPseudonyms implements Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final Keys keys;

    /** Where the keys are. */
    public interface Keys {

        /** The audience's own key, 32 bytes or more of chance. @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if there is none */
        byte[] of(Audience audience);
    }

    public HmacPseudonyms(Keys keys) {
        this.keys = keys;
    }

    @Override
    public List<String> tokens(Audience audience, List<? extends Identifier> numbers) {
        Mac mac = mac(audience);
        return numbers.stream().map(number -> token(mac, number)).toList();
    }

    /** The kind of number is part of what is signed: an NHS number and a local number of the same digits are two. */
    private static String token(Mac mac, Identifier number) {
        String text = number.system() + "\n" + number.value();
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac(Audience audience) {
        byte[] key = keys.of(audience);
        if (key.length < SHORTEST) {
            throw Fault.configuration("the key for pseudonyms of " + audience
                    + " is shorter than 32 bytes: make a new one with" + " openssl rand -hex 32");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw Fault.defect("every Java has " + ALGORITHM, e);
        }
    }
}
