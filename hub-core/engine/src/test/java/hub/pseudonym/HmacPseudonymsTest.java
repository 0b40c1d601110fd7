package hub.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.model.Identifier;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.Upn;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HmacPseudonymsTest {

    private static final Audience ICB = new Audience("send-planning", OrganisationId.of("northshire-icb"));
    private static final Audience TRUST = new Audience("send-planning", OrganisationId.of("northshire-trust"));
    private static final Audience ICB_RESEARCH = new Audience("send-research", OrganisationId.of("northshire-icb"));

    private final Random chance = new Random(1);
    private final Map<Audience, byte[]> keys = new HashMap<>();
    private final Pseudonyms pseudonyms =
            new HmacPseudonyms(audience -> keys.computeIfAbsent(audience, a -> bytes(32)));

    private byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        chance.nextBytes(bytes);
        return bytes;
    }

    private String token(Audience audience, Identifier number) {
        return pseudonyms.tokens(audience, List.of(number)).get(0);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tries all that could be the number, in each way a hash could have been made of it. */
    private static Set<String> found(
            Set<String> tokens, IntFunction<String> guess, int guesses, List<Function<String, String>> ways) {
        Set<String> reversed = new HashSet<>();
        IntStream.range(0, guesses)
                .mapToObj(guess)
                .forEach(number -> ways.stream()
                        .map(way -> way.apply(number))
                        .filter(tokens::contains)
                        .forEach(reversed::add));
        return reversed;
    }

    private static Optional<Identifier> right(Function<String, Identifier> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The numbers among these texts that could have been issued. */
    private static List<Identifier> issued(Function<String, Identifier> form, Stream<String> texts) {
        return texts.flatMap(text -> right(form, text).stream()).toList();
    }

    private static List<Identifier> nhsNumbers() {
        return issued(NhsNumber::new, IntStream.range(0, 2_000).mapToObj(n -> "999000%04d".formatted(4_000 + n)));
    }

    /** What an outsider can do without a key: hash, with what is no secret, and sign with keys that anybody would guess. */
    private List<Function<String, String>> ways(String system) {
        Pseudonyms guessed = new HmacPseudonyms(audience -> new byte[32]);
        Pseudonyms named =
                new HmacPseudonyms(audience -> sha256(audience.toString()).getBytes(StandardCharsets.UTF_8));
        Function<String, Identifier> form = system.equals(Upn.SYSTEM) ? Upn::new : NhsNumber::new;
        return List.of(
                HmacPseudonymsTest::sha256,
                number -> sha256(system + "\n" + number),
                number -> sha256(ICB + number),
                number -> right(form, number)
                        .map(n -> guessed.tokens(ICB, List.of(n)).get(0))
                        .orElse(""),
                number -> right(form, number)
                        .map(n -> named.tokens(ICB, List.of(n)).get(0))
                        .orElse(""));
    }

    @Test
    void a_plain_hash_of_an_nhs_number_is_found_by_trying_all_and_ours_is_not() {
        Identifier child = nhsNumbers().get(17);
        IntFunction<String> every = n -> "99900%05d".formatted(n);

        String plain = sha256(child.value());
        String ours = token(ICB, child);

        assertThat(found(Set.of(plain, ours), every, 20_000, ways(NhsNumber.SYSTEM)))
                .containsExactly(plain);
    }

    @Test
    void a_plain_hash_of_a_upn_is_found_by_trying_all_of_a_school_and_ours_is_not() {
        Stream<String> letters = "ABCDEFGHJKLMNPQRTUVWXYZ".chars().mapToObj(c -> (char) c + "888400126042");
        Identifier child = issued(Upn::new, letters).get(0);
        IntFunction<String> every = n -> "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(n % 23) + "888400126%03d".formatted(n / 23);

        String plain = sha256(child.value());
        String ours = token(ICB, child);

        assertThat(found(Set.of(plain, ours), every, 23_000, ways(Upn.SYSTEM))).containsExactly(plain);
    }

    @Test
    void tokens_of_two_recipients_or_two_purposes_do_not_join() {
        List<Identifier> children = nhsNumbers();

        Set<String> icb = new HashSet<>(pseudonyms.tokens(ICB, children));

        assertThat(icb).hasSameSizeAs(children);
        assertThat(pseudonyms.tokens(TRUST, children)).doesNotContainAnyElementsOf(icb);
        assertThat(pseudonyms.tokens(ICB_RESEARCH, children)).doesNotContainAnyElementsOf(icb);
    }

    @Test
    void the_same_child_has_the_same_token_at_every_refresh() {
        Identifier child = nhsNumbers().get(17);

        assertThat(token(ICB, child)).isEqualTo(token(ICB, child)).matches("[0-9a-f]{64}");
    }

    @Test
    void a_short_key_is_refused_and_not_shown() {
        Pseudonyms weak = new HmacPseudonyms(audience -> "canary-key".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> weak.tokens(ICB, List.of()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("northshire-icb.send-planning")
                .hasMessageNotContaining("canary");
    }
}
