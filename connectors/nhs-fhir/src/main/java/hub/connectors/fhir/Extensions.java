package hub.connectors.fhir;

import hub.model.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Takes the extensions that are known here. An extension of the right name with another kind of value is left to the notes. */
final class Extensions {

    private final Entry entry;

    Extensions(Entry entry) {
        this.entry = entry;
    }

    Known<String> text(List<Extension> extensions, String url) {
        return value(extensions, url, PrimitiveType.class)
                .map(v -> entry.taken().known(v))
                .orElse(Known.notRecorded());
    }

    Known<String> words(List<Extension> extensions, String url) {
        return value(extensions, url, CodeableConcept.class)
                .map(v -> Known.of(entry.taken().words(v)))
                .orElse(Known.notRecorded());
    }

    Known<LocalDate> day(List<Extension> extensions, String url) {
        return value(extensions, url, BaseDateTimeType.class)
                .map(v -> entry.taken().day(v))
                .orElse(Known.notRecorded());
    }

    Known<Boolean> flag(List<Extension> extensions, String url) {
        return value(extensions, url, BooleanType.class)
                .map(v -> {
                    entry.taken().value(v);
                    return Known.of(v.getValue());
                })
                .orElse(Known.notRecorded());
    }

    Known<Integer> number(List<Extension> extensions, String url) {
        return value(extensions, url, IntegerType.class)
                .map(v -> {
                    entry.taken().value(v);
                    return Known.of(v.getValue());
                })
                .orElse(Known.notRecorded());
    }

    /** The extensions inside the one with this url. */
    List<Extension> inside(List<Extension> extensions, String url) {
        Extension found = one(extensions, url);
        if (found == null) {
            return List.of();
        }
        entry.taken().value(found.getUrlElement());
        return found.getExtension();
    }

    private <T extends Type> Optional<T> value(List<Extension> extensions, String url, Class<T> type) {
        Extension found = one(extensions, url);
        if (found == null || !type.isInstance(found.getValue())) {
            return Optional.empty();
        }
        entry.taken().value(found.getUrlElement());
        return Optional.of(type.cast(found.getValue()));
    }

    private @Nullable Extension one(List<Extension> extensions, String url) {
        List<Extension> found =
                extensions.stream().filter(e -> url.equals(e.getUrl())).toList();
        if (found.size() > 1) {
            throw entry.refused("repeated-extension", found.get(1), "says a second time what may be said once");
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
