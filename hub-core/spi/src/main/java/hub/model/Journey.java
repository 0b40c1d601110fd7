package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run in one direction: who drives, when, from stop to stop. Its passengers are records of their own ({@link Passenger}), because the
 * passenger list is an extract of its own and someone no longer in it is off the journey.
 *
 * @param run the run's number or name, as painted on the vehicle's sheet
 * @param operator the organisation that runs it and receives its plans
 * @param departs London time
 * @param vehicle registration or fleet number
 * @param crew the source keys of the crew members on board
 * @param until last day it runs
 */
@RecordBuilder
public record Journey(
        @Category(DataCategory.JOURNEY) Known<String> run,
        @Category(DataCategory.JOURNEY) Known<Direction> direction,
        @Category(DataCategory.JOURNEY) Known<OrganisationId> operator,
        @Category(DataCategory.JOURNEY) Known<Set<DayOfWeek>> days,
        @Category(DataCategory.JOURNEY) Known<LocalTime> departs,
        @Category(DataCategory.JOURNEY) Known<LocalTime> arrives,
        @Category(DataCategory.JOURNEY) Known<String> vehicle,
        @Category(DataCategory.JOURNEY) Known<Urn> school,
        @Category(DataCategory.JOURNEY) Known<String> schoolName,
        @Category(DataCategory.JOURNEY) Known<String> schoolPhone,
        @Category(DataCategory.JOURNEY) Known<String> controlRoomPhone,
        @Category(DataCategory.JOURNEY) Known<List<Stop>> stops,
        @Category(DataCategory.CREW) Known<List<String>> crew,
        @Category(DataCategory.JOURNEY) Known<LocalDate> from,
        @Category(DataCategory.JOURNEY) Known<LocalDate> until)
        implements HubRecord {

    public Journey {
        run = Known.orNotRecorded(run);
        direction = Known.orNotRecorded(direction);
        operator = Known.orNotRecorded(operator);
        days = Known.orNotRecorded(days);
        departs = Known.orNotRecorded(departs);
        arrives = Known.orNotRecorded(arrives);
        vehicle = Known.orNotRecorded(vehicle);
        school = Known.orNotRecorded(school);
        schoolName = Known.orNotRecorded(schoolName);
        schoolPhone = Known.orNotRecorded(schoolPhone);
        controlRoomPhone = Known.orNotRecorded(controlRoomPhone);
        stops = Known.orNotRecorded(stops);
        crew = Known.orNotRecorded(crew);
        from = Known.orNotRecorded(from);
        until = Known.orNotRecorded(until);
    }

    @Override
    public List<Link> links() {
        return Stream.concat(
                        operator.value().stream().map(o -> new Link(Link.Kind.OPERATOR, o.value())),
                        crew.value().orElse(List.of()).stream().map(c -> new Link(Link.Kind.CREW, c)))
                .toList();
    }
}
