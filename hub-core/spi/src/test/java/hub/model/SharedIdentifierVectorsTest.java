package hub.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published test vectors, when they lie beside the checkout. */
class SharedIdentifierVectorsTest {

    private static final Pattern VALUE = Pattern.compile("\"(?:value\": \")?([A-Z0-9 ]{9,13})\"");
    /** Right in form; the engine never trusts it as a match. */
    private static final String OBVIOUS_DUMMY = "9876543210";

    @Test
    void every_valid_vector_builds_and_every_invalid_one_does_not() throws IOException {
        String[] kinds = vectors().split("\"upn\": \\{");
        check(kinds[0], NhsNumber::of);
        check(kinds[1], Upn::of);
    }

    private static void check(String vectors, Function<String, Identifier> build) {
        String[] sides = vectors.split("\"invalid\"");
        assertThat(values(sides[0]))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(build.apply(v)).isNotNull());
        assertThat(values(sides[1]))
                .isNotEmpty()
                .allSatisfy(v -> assertThatIllegalArgumentException().isThrownBy(() -> build.apply(v)));
    }

    private static List<String> values(String json) {
        return VALUE.matcher(json)
                .results()
                .map((MatchResult m) -> m.group(1))
                .filter(v -> !v.equals(OBVIOUS_DUMMY))
                .toList();
    }

    private static String vectors() throws IOException {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared/data/code-sets/identifier-test-vectors.json"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(file != null, "the shared data is not here");
        return Files.readString(file);
    }
}
