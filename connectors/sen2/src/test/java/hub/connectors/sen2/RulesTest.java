package hub.connectors.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hub.connector.Note;
import hub.connector.Submission;
import hub.connectors.sen2.rule.ReturnRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the return: none is broken in the sample, and each by one change. */
class RulesTest {

    private static final String SOUND = new String(Returns.sample("sen2-2026.xml"), StandardCharsets.UTF_8);

    /** The rule, what stands in the sample, and what breaks the rule in its place. */
    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("odd-census-date", "<ReferenceDate>2026-01-15", "<ReferenceDate>2026-01-16"),
                arguments(
                        "not-in-version",
                        "<Sex>F</Sex>\n      <Ethnicity>APKN",
                        "<GenderCurrent>2</GenderCurrent>\n      <Ethnicity>APKN"),
                arguments("unknown-code", "<SENtype>PD", "<SENtype>XX"),
                arguments("after-census", "<LastReview>2025-07-08", "<LastReview>2026-01-16"),
                arguments("upn-twice", "<UPN>V990700112003", "<UPN>Q990700121001"),
                arguments("no-name", "<Forename>Owen</Forename>", ""),
                arguments("no-birth-date", "<PersonBirthDate>2022-08-30</PersonBirthDate>", ""),
                arguments("born-after-census", "<PersonBirthDate>2022-08-30", "<PersonBirthDate>2026-01-16"),
                arguments("too-old", "<PersonBirthDate>2007-02-28", "<PersonBirthDate>1999-08-31"),
                arguments(
                        "no-sex",
                        "<Sex>M</Sex>\n      <Ethnicity>WBRI</Ethnicity>\n      <PostCode>QX4",
                        "<Ethnicity>WBRI</Ethnicity>\n      <PostCode>QX4"),
                arguments("no-ethnicity", "<Ethnicity>NOBT</Ethnicity>", ""),
                arguments("no-postcode", "<PostCode>QX2 2QQ</PostCode>", ""),
                arguments("no-number-nor-reason", "<UPNunknown>UN1</UPNunknown>", ""),
                arguments(
                        "reason-beside-number",
                        "<UPN>V990700112003</UPN>",
                        "<UPN>V990700112003</UPN><UPNunknown>UN1</UPNunknown>"),
                arguments("no-number-at-school-age", "<PersonBirthDate>2022-08-30", "<PersonBirthDate>2020-01-15"),
                arguments("bad-uln", "<UniqueLearnerNumber>9990001234", "<UniqueLearnerNumber>999000123"),
                arguments(
                        "no-request",
                        "<Requests>\n        <ReceivedDate>2025-12-08</ReceivedDate>\n        <RequestSource>3</RequestSource>\n        <RYA>0</RYA>\n        <RequestOutcome>A</RequestOutcome>\n        <RequestMediation>0</RequestMediation>\n        <RequestTribunal>0</RequestTribunal>\n      </Requests>",
                        ""),
                arguments(
                        "two-active-plans",
                        "<RequestOutcomeDate>2016-03-01</RequestOutcomeDate>",
                        "<RequestOutcomeDate>2016-03-01</RequestOutcomeDate><ActivePlans><TransferLA>991</TransferLA></ActivePlans>"),
                arguments("no-received-date", "<ReceivedDate>2025-12-08</ReceivedDate>", ""),
                arguments("received-before-birth", "<ReceivedDate>2025-12-08", "<ReceivedDate>2022-08-29"),
                arguments("decided-before-request", "<RequestOutcomeDate>2025-09-19", "<RequestOutcomeDate>2025-07-13"),
                arguments("request-outcome-without-date", "<RequestOutcomeDate>2025-09-19</RequestOutcomeDate>", ""),
                arguments("no-request-outcome", "<RequestOutcome>A</RequestOutcome>", ""),
                arguments(
                        "no-assessment-after-yes",
                        "<RequestOutcome>N</RequestOutcome>\n        <RequestMediation>1",
                        "<RequestOutcome>Y</RequestOutcome>\n        <RequestMediation>1"),
                arguments(
                        "assessment-without-yes",
                        "<RequestOutcomeDate>2025-02-21</RequestOutcomeDate>\n        <RequestOutcome>Y",
                        "<RequestOutcomeDate>2025-02-21</RequestOutcomeDate>\n        <RequestOutcome>N"),
                arguments(
                        "disputed-though-withdrawn",
                        "<RequestOutcome>N</RequestOutcome>\n        <RequestMediation>1",
                        "<RequestOutcome>W</RequestOutcome>\n        <RequestMediation>1"),
                arguments(
                        "assessed-before-request-decided",
                        "<AssessmentOutcomeDate>2025-05-01",
                        "<AssessmentOutcomeDate>2025-02-20"),
                arguments(
                        "assessment-outcome-without-date",
                        "<AssessmentOutcomeDate>2025-05-01</AssessmentOutcomeDate>",
                        ""),
                arguments(
                        "plan-without-yes",
                        "<AssessmentOutcome>Y</AssessmentOutcome>\n          <AssessmentOutcomeDate>2025-05-01",
                        "<AssessmentOutcome>N</AssessmentOutcome>\n          <AssessmentOutcomeDate>2025-05-01"),
                arguments(
                        "no-plan-after-yes",
                        "<RequestOutcomeDate>2016-03-01</RequestOutcomeDate>",
                        "<RequestOutcomeDate>2016-03-01</RequestOutcomeDate><Assessment><AssessmentOutcome>Y</AssessmentOutcome></Assessment>"),
                arguments(
                        "issue-disputed-though-withdrawn",
                        "<RequestOutcomeDate>2016-03-01</RequestOutcomeDate>",
                        "<RequestOutcomeDate>2016-03-01</RequestOutcomeDate><Assessment><AssessmentOutcome>W</AssessmentOutcome><AssessmentTribunal>1</AssessmentTribunal></Assessment>"),
                arguments("plan-without-start", "<StartDate>2025-05-30</StartDate>", ""),
                arguments("plan-before-request", "<StartDate>2025-05-30", "<StartDate>2025-01-12"),
                arguments("ceased-before-start", "<CeaseDate>2025-08-31", "<CeaseDate>2024-11-03"),
                arguments("ceased-without-reason", "<CeaseReason>5</CeaseReason>", ""),
                arguments("reason-without-ceasing", "<CeaseDate>2025-08-31</CeaseDate>", ""),
                arguments("maximum-age-too-young", "<CeaseReason>5", "<CeaseReason>1"),
                arguments("budget-parts-without-budget", "<PB>1</PB>", "<PB>0</PB>"),
                arguments(
                        "plan-without-place",
                        "<PlanDetail>\n              <SENsetting>EHE</SENsetting>\n              <PlacementRank>1</PlacementRank>\n              <SENunitIndicator>0</SENunitIndicator>\n              <ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>\n            </PlanDetail>",
                        ""),
                arguments(
                        "active-although-ceased",
                        "<DP>1</DP>",
                        "<DP>1</DP><CeaseDate>2025-12-01</CeaseDate><CeaseReason>2</CeaseReason>"),
                arguments(
                        "active-without-placement",
                        "<RequestOutcomeDate>2025-09-19</RequestOutcomeDate>",
                        "<RequestOutcomeDate>2025-09-19</RequestOutcomeDate><ActivePlans><TransferLA>991</TransferLA></ActivePlans>"),
                arguments(
                        "active-without-need",
                        "<SENneed>\n            <SENtype>DS</SENtype>\n            <SENtypeRank>1</SENtypeRank>\n          </SENneed>",
                        ""),
                arguments("no-single-primary-need", "<SENtypeRank>2", "<SENtypeRank>1"),
                arguments("need-twice", "<SENtype>SLCN", "<SENtype>PD"),
                arguments("transferred-from-itself", "<TransferLA>991", "<TransferLA>990"),
                arguments("review-outcome-without-meeting", "<ReviewMeeting>2025-06-10</ReviewMeeting>", ""),
                arguments("review-decided-before-meeting", "<LastReview>2025-07-08", "<LastReview>2025-06-09"),
                arguments("phase-transfer-day", "<PhaseTransferDueDate>2026-02-15", "<PhaseTransferDueDate>2026-02-16"),
                arguments("not-one-place", "<UKPRN>10099001</UKPRN>", "<UKPRN>10099001</UKPRN><URN>999001</URN>"),
                arguments("bad-ukprn", "<UKPRN>10099001", "<UKPRN>1009901"),
                arguments(
                        "other-setting-without-words",
                        "<SENsettingOther>Riding for the disabled, &lt;weekly&gt; &amp; zoë</SENsettingOther>",
                        ""),
                arguments(
                        "unit-and-resourced",
                        "<SENunitIndicator>1</SENunitIndicator>\n            <ResourcedProvisionIndicator>0",
                        "<SENunitIndicator>1</SENunitIndicator>\n            <ResourcedProvisionIndicator>1"),
                arguments(
                        "unit-without-school",
                        "<SENsetting>EHE</SENsetting>\n              <PlacementRank>1</PlacementRank>\n              <SENunitIndicator>0",
                        "<SENsetting>EHE</SENsetting>\n              <PlacementRank>1</PlacementRank>\n              <SENunitIndicator>1"),
                arguments("neet-under-16", "<SENsetting>EHE", "<SENsetting>NEET"),
                arguments("no-place-rank", "<PlacementRank>2</PlacementRank>", ""),
                arguments("no-single-main-place", "<PlacementRank>2", "<PlacementRank>1"),
                arguments("left-before-entry", "<LeavingDate>2025-12-19", "<LeavingDate>2024-01-07"));
    }

    @Test
    void a_sound_return_breaks_no_rule() {
        for (String sample : List.of("sen2-2023.xml", "sen2-2024.xml", "sen2-2026.xml")) {
            assertThat(Returns.read(sample, Returns.sample(sample)).findings()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_rule_that_is_broken_is_said_and_the_record_is_taken(String code, String sound, String broken) {
        Returns read = Returns.read(SOUND.replace(sound, broken));

        assertThat(SOUND).contains(sound);
        assertThat(read.findings()).contains(code);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.notes()).extracting(Note::field).contains(code);
    }

    @Test
    void every_rule_is_tried_here_and_listed_in_the_readme() throws IOException {
        assertThat(changes().map(change -> (String) change.get()[0]))
                .containsExactlyInAnyOrderElementsOf(ReturnRules.all().keySet());
        String readme = Files.readString(Path.of("README.md"));
        ReturnRules.all()
                .forEach((code, sentence) -> assertThat(readme).contains("| `" + code + "` | " + sentence + " |"));
    }

    @Test
    void a_finding_says_where_it_is_and_never_the_value() {
        Returns read = Returns.read(SOUND.replace("<SENtype>PD", "<SENtype>CANARY"));
        List<Note> notes = read.submissions().stream()
                .map(Submission::notes)
                .flatMap(List::stream)
                .toList();

        assertThat(notes)
                .containsExactly(new Note(
                        "Requests 1, ActivePlans, SENneed 1, SENtype",
                        "unknown-code: the code is not in the item's list"));
        assertThat(read.notes()).containsExactly(new Note("unknown-code", "the code is not in the item's list: once"));
    }

    @Test
    void the_code_of_another_version_is_no_finding_in_its_own() {
        String before = new String(Returns.sample("sen2-2023.xml"), StandardCharsets.UTF_8);

        assertThat(Returns.read(before.replace("<Year>2023", "<Year>2024")).findings())
                .contains("not-in-version")
                .doesNotContain("unknown-code");
    }
}
