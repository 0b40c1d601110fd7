package hub.connectors.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hub.connector.Rejected;
import hub.model.Address;
import hub.model.Known;
import hub.model.SchoolLink;
import hub.model.SchoolStatus;
import hub.model.Urn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows of the register become. */
class RegisterTest {

    @Test
    void an_establishment_has_its_status_its_dates_and_the_needs_it_is_set_up_for() {
        Register register = Register.sample("establishments");

        assertThat(register.keys()).containsExactly("990001", "990002", "990003", "980001", "980002");
        assertThat(register.schools().get(1)).satisfies(closed -> {
            assertThat(closed.name().value()).contains("Mill Lane School");
            assertThat(closed.status().value()).contains(SchoolStatus.CLOSED);
            assertThat(closed.closedOn().value()).contains(LocalDate.of(2025, 8, 31));
            assertThat(closed.localAuthority().value()).contains("888");
            assertThat(closed.address().value())
                    .contains(new Address(List.of("Mill Lane", "Holmeby"), Known.of("QX2 2AB")));
        });
        assertThat(register.schools().get(0).needs().value()).contains(List.of("PMLD", "SLD"));
        assertThat(register.schools().get(4).status().value()).contains(SchoolStatus.PROPOSED_TO_CLOSE);
    }

    @Test
    void a_need_that_is_filled_after_one_that_does_not_apply_is_not_lost() {
        assertThat(Register.sample("establishments").schools().get(1).needs().value())
                .contains(List.of("SEMH"));
    }

    @Test
    void a_school_that_is_set_up_for_no_need_says_nothing_of_needs() {
        assertThat(Register.sample("establishments").schools().get(4).needs()).isEqualTo(Known.notRecorded());
    }

    @Test
    void columns_that_come_and_go_are_passed_over_in_silence() {
        assertThat(Register.sample("establishments").notes()).isEmpty();
    }

    @Test
    void a_link_says_what_took_the_place_of_a_closed_school() {
        Register register = Register.sample("links");

        assertThat(register.links())
                .extracting(
                        l -> l.school().value().orElseThrow(),
                        l -> l.kind().value().orElseThrow(),
                        l -> l.other().value().orElseThrow())
                .containsExactly(
                        tuple(Urn.of("990002"), SchoolLink.Kind.SUCCESSOR, Urn.of("990003")),
                        tuple(Urn.of("990003"), SchoolLink.Kind.PREDECESSOR, Urn.of("990002")),
                        tuple(Urn.of("980001"), SchoolLink.Kind.OTHER, Urn.of("980002")));
    }

    @Test
    void a_kind_of_link_that_is_not_known_sets_the_row_aside() {
        String links = Register.sampleText("links").replace(",Successor,", ",Heir,");

        assertThat(Register.read("links", "links-20261120T0200.csv", links).rejected())
                .extracting(Rejected::reason, r -> r.position().field())
                .containsExactly(tuple("unknown-code", "LinkType"));
    }

    @Test
    void a_file_holds_as_at_the_day_in_the_name_under_which_the_register_is_downloaded() {
        Register links = Register.read("links", "links_edubasealldata20261119.csv", Register.sampleText("links"));

        assertThat(links.asAts()).containsOnly(Instant.parse("2026-11-19T00:00:00Z"));
    }
}
