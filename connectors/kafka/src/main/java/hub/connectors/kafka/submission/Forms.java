package hub.connectors.kafka.submission;

import hub.model.Identifier;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Urn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the form of a type: each component under its own name, texts for dates and numbers of people, {@code lower-case} for codes. */
final class Forms {

    private static final Map<Type, Form> SIMPLE = Map.ofEntries(
            Map.entry(String.class, new TextForm("a text", text -> text)),
            Map.entry(LocalDate.class, new TextForm("a date: write it like 2026-11-20", LocalDate::parse)),
            Map.entry(LocalTime.class, new TextForm("a time of day: write it like 08:15", LocalTime::parse)),
            Map.entry(
                    Instant.class,
                    new TextForm(
                            "a time: write it like 2026-11-20T02:00:00Z",
                            text -> Instant.parse(text).truncatedTo(ChronoUnit.MICROS))),
            Map.entry(OrganisationId.class, new TextForm("the id of an organisation", OrganisationId::of)),
            Map.entry(Urn.class, new TextForm("the number of a school (URN): it has six digits", Urn::of)),
            Map.entry(Identifier.class, new IdentifierForm()),
            Map.entry(Boolean.class, Forms::truth),
            Map.entry(Integer.class, Forms::whole),
            Map.entry(int.class, Forms::whole));

    private Forms() {}

    /** @throws IllegalArgumentException if the hub's language has come to hold a type that has none */
    static Form of(Type type) {
        Form simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof ParameterizedType generic) {
            return around(generic.getRawType(), of(generic.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return TextForm.ofCodes(Arrays.asList((Enum<?>[]) plain.getEnumConstants()));
        }
        if (plain.isRecord()) {
            return new RecordForm(plain);
        }
        throw new IllegalArgumentException("no form for " + type.getTypeName());
    }

    private static Form around(Type raw, Form inner) {
        if (raw == Known.class) {
            return new KnownForm(inner);
        }
        if (raw == List.class) {
            return new ListForm(inner);
        }
        if (raw == Set.class) {
            ListForm list = new ListForm(inner);
            return (json, at) -> Set.copyOf(list.read(json, at));
        }
        throw new IllegalArgumentException("no form for " + raw.getTypeName());
    }

    private static Object truth(JsonNode json, Place at) {
        if (!json.isBoolean()) {
            throw at.refused("bad-value", "is not true or false: mend it");
        }
        return json.booleanValue();
    }

    private static Object whole(JsonNode json, Place at) {
        if (!json.isInt()) {
            throw at.refused("bad-value", "is not a whole number, or too great a one: mend it");
        }
        return json.intValue();
    }
}
