package hub.connectors.transport.page;

import com.samskivert.mustache.Mustache.Formatter;
import hub.model.CrewRole;
import hub.model.Direction;
import hub.model.OrganisationId;
import hub.model.RecordType;
import hub.model.TaskLevel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says values in British plain English: {@code 22 November 2026}, {@code 08:05}, {@code Monday to Friday}. */
final class Wording implements Formatter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Letters letters;

    Wording(Letters letters) {
        this.letters = letters;
    }

    /** @throws IllegalStateException for a type without wording: nothing is printed by its {@code toString} unseen */
    @Override
    public CharSequence format(Object value) {
        return value instanceof String text ? letters.printable(text) : words(value);
    }

    private static String words(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        } else if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        } else if (value instanceof Set<?> days) {
            return days(days);
        } else if (value instanceof OrganisationId organisation) {
            return organisation.value();
        }
        return value instanceof Enum<?> constant ? constant(constant) : time(value);
    }

    private static String time(Object value) {
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        } else if (value instanceof LocalTime time) {
            return TIME.format(time);
        } else if (value instanceof Instant instant) {
            return DATE.format(instant.atZone(LONDON)) + " at " + TIME.format(instant.atZone(LONDON));
        }
        throw new IllegalStateException("no wording for a " + value.getClass().getSimpleName());
    }

    private static String constant(Enum<?> constant) {
        if (constant instanceof Direction direction) {
            return direction(direction);
        } else if (constant instanceof CrewRole role) {
            return role(role);
        } else if (constant instanceof TaskLevel level) {
            return level(level);
        } else if (constant instanceof RecordType type) {
            return record(type);
        }
        throw new IllegalStateException(
                "no wording for a " + constant.getDeclaringClass().getSimpleName());
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case TO_SCHOOL -> "to school";
            case FROM_SCHOOL -> "from school";
        };
    }

    private static String role(CrewRole role) {
        return switch (role) {
            case DRIVER -> "driver";
            case PASSENGER_ASSISTANT -> "passenger assistant";
        };
    }

    private static String level(TaskLevel level) {
        return switch (level) {
            case UNIVERSAL -> "Crew may do this once shown how.";
            case TARGETED -> "Only by someone trained for this child.";
            case SPECIALIST -> "NOT by crew: a health professional only.";
        };
    }

    private static String record(RecordType type) {
        return switch (type) {
            case CHILD -> "child's details";
            case CONTACT -> "family contacts";
            case HEALTHCARE_PLAN -> "healthcare plan";
            case EHC_PLAN -> "education, health and care plan";
            case ENROLMENT -> "school place";
            case CARE_RELATIONSHIP -> "who treats the child";
            case SOCIAL_CARE_STATUS -> "social care status";
            case JOURNEY -> "journey";
            case PASSENGER -> "passenger list";
            case CREW_MEMBER -> "crew list";
            case CREW_TRAINING -> "crew training";
            case CONSENT -> "consent";
            case SCHOOL -> "register of schools";
            case SCHOOL_LINK -> "links between schools";
            case COUNCIL_RETURN -> "return to the Department for Education";
        };
    }

    /** Three days or more in a row are a span; others are listed. */
    private static String days(Set<?> days) {
        List<DayOfWeek> inOrder =
                days.stream().map(DayOfWeek.class::cast).sorted().toList();
        int last = inOrder.size() - 1;
        if (last >= 2 && inOrder.get(last).getValue() - inOrder.get(0).getValue() == last) {
            return name(inOrder.get(0)) + " to " + name(inOrder.get(last));
        }
        String listed =
                inOrder.stream().limit(Math.max(last, 1)).map(Wording::name).collect(Collectors.joining(", "));
        return last > 0 ? listed + " and " + name(inOrder.get(last)) : listed;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
