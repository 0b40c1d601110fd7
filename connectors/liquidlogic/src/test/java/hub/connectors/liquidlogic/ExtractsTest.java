package hub.connectors.liquidlogic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.Address;
import hub.model.Child;
import hub.model.ChildRef;
import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.Contact;
import hub.model.DataCategory;
import hub.model.EhcPlan;
import hub.model.HubRecord;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.SenNeed;
import hub.model.Sex;
import hub.model.SocialCareStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of the samples become. */
class ExtractsTest {

    @Test
    void a_row_of_children_is_a_child_and_its_social_care_status() {
        List<Submission> read = sample("children");
        Child child = (Child) read.get(0).record();

        assertThat(child.name().value()).contains(PersonName.of("Amira", "Ashdown"));
        assertThat(child.birthDate().value()).contains(LocalDate.of(2013, 3, 14));
        assertThat(child.sex().value()).contains(Sex.FEMALE);
        assertThat(child.address().value()).contains(new Address(List.of(), Known.of("AB1 0AA")));
        assertThat(child.restricted()).isEqualTo(Known.notRecorded());
        assertThat(((SocialCareStatus) read.get(1).record()).childInNeed().value())
                .contains(true);
        assertThat(((SocialCareStatus) read.get(1).record()).childProtection()).isEqualTo(Known.notRecorded());
        assertThat(read.get(0).key()).isEqualTo(read.get(1).key()).isEqualTo("701001");
        assertThat(read.get(0).asAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
        assertThat(read.get(0).child())
                .contains(new ChildRef(
                        List.of(new NhsNumber("9990001014"), new LocalId("northshire-liquidlogic", "701001")),
                        child.birthDate(),
                        child.name()));
    }

    @Test
    void a_row_of_identifiers_ties_the_local_number_to_upn_and_nhs_number() {
        Submission first = sample("identifiers").get(0);

        assertThat(first.key()).isEqualTo("identifiers:701001");
        assertThat(((Child) first.record()).identifiers().value().orElseThrow())
                .extracting(Identifier::key)
                .containsExactly("northshire-liquidlogic:701001", "upn:Q888920001001", "nhs-number:9990001014");
    }

    @Test
    void a_contact_has_its_telephones_in_order_and_its_bar() {
        Contact first = record("contacts", 0);
        Contact barred = record("contacts", 13);

        assertThat(first.phones().value())
                .contains(List.of(
                        new Phone("07700 900101", Known.of("mobile")), new Phone("01632 960101", Known.of("home"))));
        assertThat(first.rank().value()).contains(1);
        assertThat(barred.barred().value()).contains(true);
        assertThat(barred.parentalResponsibility().value()).contains(ParentalResponsibility.LIMITED);
    }

    @Test
    void a_consent_for_all_recipients_and_categories_says_so() {
        Consent all = record("consents", 0);
        Consent some = record("consents", 1);

        assertThat(all.recipients()).isEqualTo(Known.noneKnown());
        assertThat(all.categories()).isEqualTo(Known.noneKnown());
        assertThat(some.recipients().value())
                .contains(Set.of(OrganisationId.of("northshire-fleet"), OrganisationId.of("redwing-travel")));
        assertThat(some.categories().value().orElseThrow()).contains(DataCategory.EMERGENCY, DataCategory.MEDICINE);
        assertThat(((Consent) record("consents", 7)).decision().value()).contains(ConsentDecision.WITHDRAWN);
    }

    @Test
    void an_ehc_plan_has_its_needs_by_rank() {
        EhcPlan plan = record("ehc-plans", 1);

        assertThat(plan.needs().value())
                .contains(List.of(new SenNeed("PMLD", 1), new SenNeed("VI", 2), new SenNeed("PD", 3)));
        assertThat(plan.week20Exception().value()).contains(false);
    }

    @Test
    void a_code_that_the_hub_does_not_know_is_never_given_a_meaning() {
        String consents = Extracts.sampleText("consents").replaceFirst(",given,", ",assumed,");

        assertThat(Extracts.rejected(Extracts.read("consents", Extracts.text("consents", consents))))
                .extracting(Rejected::reason, r -> r.position().toString())
                .containsExactly(tuple("unknown-code", "consents-20261120T0200.csv, row 2, decision"));
    }

    @Test
    void a_consent_that_does_not_say_for_whom_is_set_aside_and_not_taken_for_everyone() {
        String consents = Extracts.sampleText("consents").replaceFirst(",ALL,transport-safety", ",,transport-safety");

        assertThat(Extracts.rejected(Extracts.read("consents", Extracts.text("consents", consents))))
                .extracting(r -> r.position().field())
                .containsExactly("recipients");
    }

    private static List<Submission> sample(String feed) {
        return Extracts.submissions(Extracts.read(feed, Extracts.sample(feed)));
    }

    @SuppressWarnings("unchecked")
    private static <R extends HubRecord> R record(String feed, int row) {
        return (R) sample(feed).get(row).record();
    }
}
