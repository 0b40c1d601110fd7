package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * That a child is on a journey.
 *
 * @param journey the journey's source key
 * @param stop where the child gets on or off: as telling as an address
 * @param seat seat, harness, wheelchair fixing
 * @param handover who hands the child over and takes them
 * @param until last day on the journey
 */
@RecordBuilder
public record Passenger(
        @Category(DataCategory.JOURNEY) Known<String> journey,
        @Category(DataCategory.ADDRESS) Known<String> stop,
        @Category(DataCategory.ADDRESS) Known<LocalTime> stopTime,
        @Category(DataCategory.EQUIPMENT) Known<String> seat,

        @Category(value = DataCategory.DAILY_CARE, tellsWhere = true)
        Known<String> handover,

        @Category(DataCategory.JOURNEY) Known<LocalDate> from,
        @Category(DataCategory.JOURNEY) Known<LocalDate> until)
        implements HubRecord {

    public Passenger {
        journey = Known.orNotRecorded(journey);
        stop = Known.orNotRecorded(stop);
        stopTime = Known.orNotRecorded(stopTime);
        seat = Known.orNotRecorded(seat);
        handover = Known.orNotRecorded(handover);
        from = Known.orNotRecorded(from);
        until = Known.orNotRecorded(until);
    }

    @Override
    public List<Link> links() {
        return journey.value().map(j -> List.of(new Link(Link.Kind.JOURNEY, j))).orElse(List.of());
    }
}
