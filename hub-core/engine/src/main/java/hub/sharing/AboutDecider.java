package hub.sharing;

import hub.model.Child;
import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.Contact;
import hub.model.Known;
import hub.model.PersonName;
import hub.model.SocialCareStatus;
import hub.product.ChildFacts;
import hub.product.Told;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about a child and a family that bears on whose decision counts, on one day; and each decision in the table's words. */
final class AboutDecider {

    private final List<Birthdays> birthdays;
    private final Stage stage;
    private final boolean inCare;
    private final Set<String> barred;
    private final Set<String> onFile;

    AboutDecider(ChildFacts facts, LocalDate day) {
        this.birthdays = facts.told(Child.class).stream()
                .flatMap(c -> c.content().birthDate().value().stream())
                .distinct()
                .map(Birthdays::new)
                .toList();
        Set<Stage> stages = birthdays.stream().map(b -> b.on(day)).collect(Collectors.toSet());
        this.stage = stages.size() == 1 ? stages.iterator().next() : Stage.UNKNOWN;
        this.inCare = facts.told(SocialCareStatus.class).stream()
                .anyMatch(s -> s.content().childLookedAfter().value().orElse(false));
        this.barred = facts.told(Contact.class).stream()
                .filter(c -> c.content().barred().value().orElse(false))
                .flatMap(c -> c.content().name().value().stream())
                .map(AboutDecider::plain)
                .collect(Collectors.toSet());
        this.onFile = facts.told(Consent.class).stream()
                .filter(c -> status(c.content()) == ConsentStatus.ACTIVE)
                .filter(c -> !c.content().supersededBy().isPresent())
                .map(Told::key)
                .collect(Collectors.toSet());
    }

    /** A person's name in a form to compare by. */
    static String plain(PersonName name) {
        return (name.given() + " " + name.family())
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    Map<Aspect, String> aspects(Consent consent) {
        Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
        boolean given = consent.decision().value().equals(Optional.of(ConsentDecision.GIVEN));
        aspects.put(Aspect.STATUS, word(status(consent)));
        aspects.put(Aspect.SUPERSEDED, superseded(consent.supersededBy()));
        aspects.put(Aspect.WORD, given ? "given" : "refused");
        aspects.put(Aspect.DECIDED_BY, word(consent.decidedBy()));
        aspects.put(Aspect.CHILD, word(stage));
        aspects.put(Aspect.ABILITY, word(consent.ability()));
        aspects.put(Aspect.PARENTAL_RESPONSIBILITY, word(consent.parentalResponsibility()));
        aspects.put(
                Aspect.BARRED,
                yesOrNo(consent.decider()
                        .value()
                        .map(n -> barred.contains(plain(n)))
                        .orElse(false)));
        aspects.put(Aspect.IN_CARE, yesOrNo(inCare));
        return aspects;
    }

    /** The days on which the child comes to another stage. */
    Stream<LocalDate> changes() {
        return birthdays.stream().flatMap(Birthdays::changes);
    }

    private String superseded(Known<String> by) {
        return by.value()
                .map(key -> onFile.contains(key) ? "yes" : "by-unknown")
                .orElse("no");
    }

    private static ConsentStatus status(Consent consent) {
        return consent.status().value().orElse(ConsentStatus.ACTIVE);
    }

    private static String word(Known<? extends Enum<?>> known) {
        return known.value().map((Function<Enum<?>, String>) AboutDecider::word).orElse("not-recorded");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }
}
