package hub.sharing;

import hub.model.Child;
import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.Contact;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.ParentalResponsibility;
import hub.model.PersonName;
import hub.model.SocialCareStatus;
import hub.product.ChildFacts;
import hub.product.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about a child and a family that bears on whose decision counts, on one day; and each decision in the table's words. */
final class AboutDecider {

    /** The table's word for each value a record may have. */
    private static final Map<Enum<?>, String> WORDS = Stream.<Enum<?>[]>of(
                    ConsentStatus.values(),
                    DecidedBy.values(),
                    DecisionAbility.values(),
                    ParentalResponsibility.values(),
                    Stage.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(
                    value -> value,
                    value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')));

    private final LocalDate day;
    private final List<Told<Consent>> consents;
    private final List<Birthdays> birthdays;
    private final Stage stage;
    private final boolean inCare;
    private final Set<String> barred;

    AboutDecider(ChildFacts facts, LocalDate day) {
        this.day = day;
        this.consents = facts.told(Consent.class);
        this.birthdays = birthdays(facts.told(Child.class));
        this.stage = stage();
        this.inCare = inCare(facts.told(SocialCareStatus.class));
        this.barred = barred(facts.told(Contact.class));
    }

    /** A person's name in a form to compare by: capitals and the number of spaces do not matter. */
    static String plain(PersonName name) {
        String written = name.given() + " " + name.family();
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (!Character.isWhitespace(letter)) {
                plain.append(Character.toLowerCase(letter));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** The same; empty if nobody wrote down who it is. */
    static String plain(Known<PersonName> name) {
        return name.isPresent() ? plain(name.value().orElseThrow()) : "";
    }

    /** @param decider who decided, in {@link #plain} form */
    Map<Aspect, String> aspects(Consent consent, String decider) {
        Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
        boolean given = consent.decision().value().equals(Optional.of(ConsentDecision.GIVEN));
        aspects.put(Aspect.STATUS, WORDS.get(status(consent)));
        aspects.put(Aspect.SUPERSEDED, superseded(consent.supersededBy()));
        aspects.put(Aspect.WORD, given ? "given" : "refused");
        aspects.put(Aspect.DECIDED_BY, word(consent.decidedBy()));
        aspects.put(Aspect.CHILD, WORDS.get(stage));
        aspects.put(Aspect.ABILITY, word(consent.ability()));
        aspects.put(Aspect.PARENTAL_RESPONSIBILITY, word(consent.parentalResponsibility()));
        aspects.put(Aspect.BARRED, yesOrNo(barred.contains(decider)));
        aspects.put(Aspect.IN_CARE, yesOrNo(inCare));
        return aspects;
    }

    LocalDate day() {
        return day;
    }

    /** The next day on which the child comes to another stage. */
    LocalDate turn() {
        LocalDate turn = Finding.NEVER;
        for (Birthdays dates : birthdays) {
            for (LocalDate later : dates.turns()) {
                turn = later.isAfter(day) ? Finding.earlier(turn, later) : turn;
            }
        }
        return turn;
    }

    private static List<Birthdays> birthdays(List<Told<Child>> children) {
        List<Birthdays> birthdays = new ArrayList<>();
        for (Told<Child> child : children) {
            child.content().birthDate().value().map(Birthdays::of).ifPresent(birthdays::add);
        }
        return birthdays;
    }

    private Stage stage() {
        if (birthdays.isEmpty()) {
            return Stage.UNKNOWN;
        }
        Stage first = birthdays.get(0).on(day);
        for (Birthdays other : birthdays) {
            if (other.on(day) != first) {
                return Stage.UNKNOWN;
            }
        }
        return first;
    }

    private static boolean inCare(List<Told<SocialCareStatus>> statuses) {
        for (Told<SocialCareStatus> status : statuses) {
            if (status.content().childLookedAfter().value().orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> barred(List<Told<Contact>> contacts) {
        Set<String> barred = new HashSet<>();
        for (Told<Contact> contact : contacts) {
            if (contact.content().barred().value().orElse(false)) {
                contact.content().name().value().map(AboutDecider::plain).ifPresent(barred::add);
            }
        }
        return barred;
    }

    private String superseded(Known<String> by) {
        return by.value()
                .map(key -> consents.stream().anyMatch(c -> c.key().equals(key) && stands(c.content())))
                .map(stands -> stands ? "yes" : "by-unknown")
                .orElse("no");
    }

    /** Whether a form can take another's place. */
    private static boolean stands(Consent form) {
        return status(form) == ConsentStatus.ACTIVE && !form.supersededBy().isPresent();
    }

    private static ConsentStatus status(Consent consent) {
        return consent.status().value().orElse(ConsentStatus.ACTIVE);
    }

    private static String word(Known<? extends Enum<?>> known) {
        return known.isPresent() ? WORDS.get(known.value().orElseThrow()) : "not-recorded";
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }
}
