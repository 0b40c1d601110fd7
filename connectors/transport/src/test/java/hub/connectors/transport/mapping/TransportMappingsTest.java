package hub.connectors.transport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.ConnectorContext;
import hub.connector.Input;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.ChildRef;
import hub.model.CrewMember;
import hub.model.CrewRole;
import hub.model.CrewTraining;
import hub.model.Direction;
import hub.model.Identifier;
import hub.model.Journey;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Passenger;
import hub.model.Stop;
import hub.table.TableReaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of the transport samples become. */
class TransportMappingsTest {

    private static final Map<String, Reader> READERS = TableReaders.load(
            TransportMappingsTest.class,
            new ConnectorContext(
                    OrganisationId.of("northshire-transport"), Path.of("no-such-folder"), Clock.systemUTC()),
            "journeys",
            "passengers",
            "crew",
            "training");

    @Test
    void a_journey_has_its_days_stops_and_crew() throws IOException {
        Journey journey =
                (Journey) submissions("journeys", text("journeys")).get(2).record();

        assertThat(journey.direction().value()).contains(Direction.TO_SCHOOL);
        assertThat(journey.days().value())
                .contains(Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY));
        assertThat(journey.stops().value())
                .contains(List.of(
                        new Stop("Green End", Known.of(LocalTime.of(7, 40))),
                        new Stop("Harbour", Known.of(LocalTime.of(7, 46)))));
        assertThat(journey.crew().value()).contains(List.of("D102", "PA202", "PA203"));
    }

    @Test
    void a_passenger_is_pointed_at_by_whichever_number_there_is() throws IOException {
        List<Submission> passengers = submissions("passengers", text("passengers"));

        assertThat(passengers)
                .extracting(p -> p.child()
                        .map(ChildRef::identifiers)
                        .orElseThrow()
                        .get(0)
                        .system())
                .contains("upn", "nhs-number", "northshire-liquidlogic");
        assertThat(passengers.get(0).key()).isEqualTo("R012-AM/Q888920001001");
        assertThat(((Passenger) passengers.get(0).record()).stopTime().value()).contains(LocalTime.of(7, 40));
        assertThat(passengers).allSatisfy(p -> {
            assertThat(p.child().orElseThrow().birthDate().isPresent()).isTrue();
            assertThat(p.child().orElseThrow().identifiers())
                    .extracting(Identifier::value)
                    .isNotEmpty();
        });
    }

    @Test
    void a_passenger_without_any_number_is_set_aside() throws IOException {
        String text = text("passengers").replaceFirst("R012-AM,Q888920001001", "R012-AM,");

        assertThat(read("passengers", text))
                .filteredOn(Rejected.class::isInstance)
                .extracting(r -> ((Rejected) r).reason())
                .containsExactly("no-child-number");
    }

    @Test
    void crew_and_their_training_are_read() throws IOException {
        assertThat(((CrewMember) submissions("crew", text("crew")).get(3).record())
                        .role()
                        .value())
                .contains(CrewRole.PASSENGER_ASSISTANT);
        assertThat(((CrewTraining)
                                submissions("training", text("training")).get(6).record())
                        .expiresOn())
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void every_row_of_every_sample_is_taken() throws IOException {
        for (String feed : READERS.keySet()) {
            assertThat(read(feed, text(feed)))
                    .as(feed)
                    .hasSize(text(feed).split("\r\n").length - 1)
                    .allMatch(Submission.class::isInstance);
        }
    }

    private static List<Submission> submissions(String feed, String text) {
        return read(feed, text).stream()
                .filter(Submission.class::isInstance)
                .map(Submission.class::cast)
                .toList();
    }

    private static List<ReadItem> read(String feed, String text) {
        List<ReadItem> items = new ArrayList<>();
        Input input = Input.of(feed + "-20261120T0200.csv", Instant.EPOCH, text.getBytes(StandardCharsets.UTF_8));
        try (Reading reading = READERS.get(feed).read(input)) {
            for (Optional<ReadItem> next = reading.next(); next.isPresent(); next = reading.next()) {
                items.add(next.get());
            }
        }
        return items;
    }

    private static String text(String feed) throws IOException {
        try (InputStream in =
                TransportMappingsTest.class.getResourceAsStream("/samples/" + feed + "-20261120T0200.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
