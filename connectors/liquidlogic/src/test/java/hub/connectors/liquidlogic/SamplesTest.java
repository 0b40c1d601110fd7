package hub.connectors.liquidlogic;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Fault;
import hub.connector.ReadItem;
import hub.connector.Submission;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SamplesTest {

    static final List<String> FEEDS = Extracts.FEEDS;

    @ParameterizedTest
    @FieldSource("FEEDS")
    void every_row_of_the_sample_becomes_records(String feed) {
        List<ReadItem> items = Extracts.read(feed, Extracts.sample(feed));

        assertThat(Extracts.rejected(items)).isEmpty();
        int rows = Extracts.sampleText(feed).split("\r\n").length - 1;
        assertThat(items).hasSize(feed.equals("children") ? 2 * rows : rows).hasSizeGreaterThanOrEqualTo(8);
    }

    /** Cut after every byte: what is read is always a row of the whole sample, and the cut row is set aside. */
    @ParameterizedTest
    @FieldSource("FEEDS")
    void a_cut_file_never_gives_a_wrong_record(String feed) {
        String whole = Extracts.sampleText(feed).lines().limit(5).collect(Collectors.joining("\r\n", "", "\r\n"));
        Set<Object> right = new HashSet<>();
        Extracts.submissions(Extracts.read(feed, Extracts.sample(feed))).forEach(s -> right.add(facts(s)));
        int header = whole.indexOf('\n') + 1;

        for (int length = 0; length < whole.length(); length++) {
            List<ReadItem> items;
            try {
                items = Extracts.read(feed, Extracts.text(feed, whole.substring(0, length)));
            } catch (Fault fault) {
                assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
                continue;
            }
            assertThat(right)
                    .containsAll(Extracts.submissions(items).stream()
                            .map(SamplesTest::facts)
                            .toList());
            char last = whole.charAt(Math.max(0, length - 1));
            boolean cutInRow = length > header && last != '\n' && last != '\r';
            assertThat(Extracts.rejected(items)).hasSize(cutInRow ? 1 : 0);
        }
    }

    private static Object facts(Submission submission) {
        return List.of(
                submission.key(), submission.child(), submission.record(), submission.asAt(), submission.position());
    }
}
