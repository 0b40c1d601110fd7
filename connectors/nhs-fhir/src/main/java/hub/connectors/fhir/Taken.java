package hub.connectors.fhir;

import hub.model.Known;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Takes values out of a resource, and remembers which: what was never taken is said in a note. */
final class Taken {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAY = "2026-11-22".length();

    private final Entry entry;
    private final Set<Base> values = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Base> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

    Taken(Entry entry) {
        this.entry = entry;
    }

    boolean has(@Nullable Base value) {
        return values.contains(value) || wholes.contains(value);
    }

    boolean isWhole(@Nullable Base part) {
        return wholes.contains(part);
    }

    /** Marks a part with everything in it as dealt with. */
    void whole(Base part) {
        wholes.add(part);
    }

    /** Marks a simple value as dealt with. */
    void value(Base value) {
        values.add(value);
    }

    /** The text of a simple value, or null if it has none. */
    @Nullable String text(PrimitiveType<?> value) {
        String text = value.getValueAsString();
        if (text == null || text.isBlank()) {
            return null;
        }
        values.add(value);
        return text.strip();
    }

    Known<String> known(PrimitiveType<?> value) {
        return Known.of(text(value));
    }

    /** What a code says to a person: its own text, or else the words its first coding was shown with. Null if it has neither. */
    @Nullable String words(CodeableConcept code) {
        String text = text(code.getTextElement());
        for (Coding coding : code.getCoding()) {
            if (text == null) {
                text = text(coding.getDisplayElement());
            }
        }
        return text;
    }

    /** The code in that system, or null. */
    @Nullable String code(CodeableConcept concept, String system) {
        for (Coding coding : concept.getCoding()) {
            if (system.equals(coding.getSystem()) && coding.hasCode()) {
                values.add(coding.getSystemElement());
                return text(coding.getCodeElement());
            }
        }
        return null;
    }

    /**
     * The day in London; not recorded if only a month or a year is given, which is no date and is not made one.
     *
     * @throws Refusal if there is no such day
     */
    Known<LocalDate> day(BaseDateTimeType value) {
        String text = value.getValueAsString();
        if (text == null || text.length() < DAY) {
            return Known.notRecorded();
        }
        values.add(value);
        try {
            return Known.of(
                    text.length() == DAY
                            ? LocalDate.parse(text)
                            : OffsetDateTime.parse(text)
                                    .atZoneSameInstant(LONDON)
                                    .toLocalDate());
        } catch (DateTimeException e) {
            throw entry.refused("unreadable-value", value, "is not a date: correct it at the source");
        }
    }
}
