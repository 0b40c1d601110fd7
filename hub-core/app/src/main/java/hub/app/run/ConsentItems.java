package hub.app.run;

import hub.app.operations.ConsentItem;
import hub.model.Consent;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.product.Told;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Decisions about sharing in the words of people who ask. */
final class ConsentItems {

    private static final List<String> ALL = List.of("all");

    private ConsentItems() {}

    static ConsentItem of(Told<Consent> told) {
        Consent consent = told.content();
        return new ConsentItem(
                told.source().value(),
                told.key(),
                word(consent.decision()),
                word(consent.decidedBy()),
                consent.decider()
                        .value()
                        .map(name -> (name.given() + " " + name.family()).strip())
                        .orElse(""),
                consent.relationship().value().orElse(""),
                word(consent.parentalResponsibility()),
                several(consent.recipients(), OrganisationId::value),
                several(consent.purposes(), Function.identity()),
                several(consent.categories(), Answers::word),
                consent.decidedOn().value(),
                consent.from().value(),
                consent.until().value(),
                consent.obtained().value().orElse(""),
                consent.evidence().value().orElse(""),
                word(consent.status()),
                word(consent.ability()),
                consent.supersededBy().value().orElse(""));
    }

    private static String word(Known<? extends Enum<?>> known) {
        return known.value().map((Function<Enum<?>, String>) Answers::word).orElse("");
    }

    /** None known stands for all there are. */
    private static <T> List<String> several(Known<Set<T>> known, Function<T, String> words) {
        return known.state() == Known.State.NONE_KNOWN
                ? ALL
                : known.value().orElse(Set.of()).stream().map(words).sorted().toList();
    }
}
