package hub.connectors.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Submission;
import hub.model.Child;
import hub.model.CouncilReturn;
import hub.model.CouncilReturnBuilder;
import hub.model.EhcPlan;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.SenNeed;
import hub.model.Sex;
import hub.model.Upn;
import hub.model.Urn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came in can be handed on: a return written from what was read of it is the return that was read. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"sen2-2023.xml", "sen2-2024.xml", "sen2-2026.xml"})
    void a_return_of_every_version_is_written_again_to_the_byte(String sample) {
        Returns read = Returns.read(sample, Returns.sample(sample));

        assertThat(read.rejected()).isEmpty();
        assertThat(new String(read.written(), StandardCharsets.UTF_8))
                .isEqualTo(new String(Returns.sample(sample), StandardCharsets.UTF_8));
    }

    @Test
    void a_return_laid_out_in_another_way_is_written_again_with_all_that_it_says() {
        String laidOut = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8)
                .replaceAll("\n *", "")
                .replace("SENsetting>", "SENSetting>")
                .replace("<UPN>", "<!-- a remark --><UPN> ")
                .replace("Riding", "<![CDATA[Riding]]>");
        Returns read = Returns.read(laidOut);

        assertThat(CanonicalXml.of(read.written()))
                .isEqualTo(CanonicalXml.of(laidOut.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.written()).isEqualTo(Returns.sample("sen2-2026.xml"));
    }

    @Test
    void a_person_is_a_child_and_each_request_a_plan_of_that_child() {
        Returns read = Returns.read("sen2-2026.xml", Returns.sample("sen2-2026.xml"));

        assertThat(read.records(CouncilReturn.class)).hasSize(1);
        assertThat(read.records(Child.class)).hasSize(5);
        assertThat(read.records(EhcPlan.class)).hasSize(6);
        Submission first = read.submissions().get(1);
        assertThat(first.key()).isEqualTo("Q990700121001");
        assertThat(first.child().orElseThrow().identifiers()).containsExactly(Upn.of("Q990700121001"));
        assertThat(first.asAt()).isEqualTo(Instant.parse("2026-02-02T09:30:00Z"));
        assertThat(read.submissions().get(2).key()).isEqualTo("Q990700121001/2025-01-13");
        assertThat(read.submissions().get(2).position().toString()).isEqualTo("sen2-2026.xml, row 1, Requests 1");
    }

    @Test
    void a_plan_tells_where_its_child_is_to_be_and_why() {
        EhcPlan plan = Returns.read("sen2-2026.xml", Returns.sample("sen2-2026.xml"))
                .records(EhcPlan.class)
                .get(0);

        assertThat(plan.school()).isEqualTo(Known.of(Urn.of("999001")));
        assertThat(plan.startedOn()).isEqualTo(Known.of(LocalDate.of(2025, 5, 30)));
        assertThat(plan.needs()).isEqualTo(Known.of(List.of(new SenNeed("PD", 1), new SenNeed("SLCN", 2))));
        assertThat(plan.active()
                        .value()
                        .orElseThrow()
                        .placements()
                        .value()
                        .orElseThrow()
                        .get(0)
                        .senUnit())
                .isEqualTo(Known.of(true));
    }

    @Test
    void a_person_without_upn_has_a_number_of_this_source() {
        List<Child> children =
                Returns.read("sen2-2026.xml", Returns.sample("sen2-2026.xml")).records(Child.class);

        assertThat(children.get(1).identifiers())
                .isEqualTo(Known.of(List.of(new LocalId("northshire-sen2", "uln-9990001234"))));
        assertThat(children.get(3).identifiers().value().orElseThrow().get(0).value())
                .matches("person-[0-9a-f]{24}");
    }

    @Test
    void before_2024_sex_was_a_number() {
        List<Child> children =
                Returns.read("sen2-2023.xml", Returns.sample("sen2-2023.xml")).records(Child.class);

        assertThat(children)
                .extracting(Child::sex)
                .containsExactly(
                        Known.of(Sex.FEMALE),
                        Known.of(Sex.MALE),
                        Known.of(Sex.FEMALE),
                        Known.notRecorded(),
                        Known.of(Sex.INDETERMINATE));
    }

    @Test
    void a_return_without_a_year_or_from_before_there_were_persons_in_it_is_refused() {
        String text = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Returns.read(text.replace("<Year>2026</Year>", "")))
                .isInstanceOf(Fault.class)
                .hasMessage(
                        "return.xml cannot be read as a SEN2 return: its header has no Year: have the return made again");
        assertThatThrownBy(() -> Returns.read(text.replace("<Year>2026", "<Year>2022")))
                .hasMessageContaining("no person-level return that year");
    }

    @Test
    void a_return_of_no_known_year_is_not_written() {
        CouncilReturn nothing = CouncilReturnBuilder.builder().build();

        assertThatThrownBy(() -> new ReturnWriter(new ByteArrayOutputStream(), nothing))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("without the year");
    }

    @Test
    void what_cannot_be_read_is_set_aside_and_the_rest_of_the_person_is_taken() {
        String text = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8)
                .replace("<StartDate>2025-05-30", "<StartDate>30 May 2025");
        Returns read = Returns.read(text);

        assertThat(read.records(Child.class)).hasSize(5);
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo("unreadable-value");
            assertThat(rejected.position().toString())
                    .isEqualTo("return.xml, row 1, Requests 1, Assessment, NamedPlan, StartDate");
            assertThat(rejected.message())
                    .isEqualTo(
                            "StartDate is not a date as the return writes one (2026-01-15): correct it at the source");
            assertThat(Returns.read("return.xml", rejected.original().bytes()).rejected())
                    .singleElement()
                    .satisfies(again -> assertThat(again.message()).isEqualTo(rejected.message()));
        });
    }

    @Test
    void a_person_with_a_wrong_upn_is_set_aside_whole() {
        String text = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8)
                .replace("Q990700121001", "P990700121001");
        Returns read = Returns.read(text);

        assertThat(read.records(Child.class)).hasSize(4);
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo("bad-upn");
            assertThat(rejected.message()).contains("check letter").doesNotContain("990700121001");
        });
    }

    @Test
    void what_has_no_place_in_the_return_is_said() {
        String text = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8)
                .replace("<Persons>", "<Motto>x</Motto><Persons>")
                .replace("<RYA>1</RYA>", "<RYA>1</RYA><Colour>red</Colour>");
        Returns read = Returns.read(text);

        assertThat(read.notes()).anyMatch(note -> note.field().equals("Motto"));
        assertThat(read.submissions().stream().flatMap(s -> s.notes().stream()))
                .anyMatch(note -> note.field().equals("Requests 1, Colour")
                        && note.message().startsWith("not kept"));
    }

    @Test
    void two_requests_of_one_day_have_keys_of_their_own() {
        String request = "<Requests><ReceivedDate>2025-12-08</ReceivedDate><RequestSource>3</RequestSource>"
                + "<RYA>0</RYA><RequestOutcome>A</RequestOutcome></Requests>";
        String text = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8)
                .replace("<UPNunknown>UN1</UPNunknown>", "<UPNunknown>UN1</UPNunknown>" + request);
        Returns read = Returns.read(text);

        assertThat(read.submissions()).extracting(Submission::key).doesNotHaveDuplicates();
        assertThat(read.submissions()).anyMatch(s -> s.key().endsWith("/2025-12-08/2"));
    }
}
