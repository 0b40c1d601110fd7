package hub.product;

import hub.model.Address;
import hub.model.Category;
import hub.model.Child;
import hub.model.DataCategory;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a restricted child lives, and how the family is reached, as far as a recipient may not know: no text may tell it either. What
 * belongs to the journey (the school's telephone, the run) is not the family's.
 *
 * @param places kept back: the lines of every address and every stop that a source tells, in a form to compare by; and any postcode
 * @param addresses whether addresses are kept back
 * @param telephones whether telephone numbers are
 */
record Whereabouts(Set<String> places, boolean addresses, boolean telephones) {

    /** In capitals: "B12 5mg" is a vitamin. The family's own postcode is known in any case. */
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

    /** Shorter lines ("12") stand in many texts and tell nothing alone. */
    private static final int SHORTEST = 6;

    /** @param granted the data categories that the recipient may have */
    static Whereabouts keptBack(ChildFacts facts, Set<DataCategory> granted) {
        boolean addresses = facts.restricted() && !granted.contains(DataCategory.ADDRESS);
        boolean telephones = facts.restricted() && !granted.contains(DataCategory.CONTACT);
        return new Whereabouts(addresses ? places(facts) : Set.of(), addresses, telephones);
    }

    private static Set<String> places(ChildFacts facts) {
        Stream<String> lines = facts.told(Child.class).stream()
                .flatMap(c -> c.content().address().value().stream())
                .flatMap(Whereabouts::lines);
        Stream<String> stops =
                facts.journeys().stream().flatMap(on -> on.passenger().content().stop().value().stream());
        return Stream.concat(lines, stops)
                .map(Whereabouts::plain)
                .filter(line -> line.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(Address address) {
        return Stream.concat(
                address.lines().stream(),
                address.postcode().value().stream().flatMap(code -> Stream.of(code, code.replace(" ", ""))));
    }

    /** Whether a component with such texts must be kept back. */
    boolean toldIn(Category category, Stream<String> texts) {
        if (category.value() == DataCategory.JOURNEY) {
            return false;
        }
        return addresses && category.tellsWhere() || texts.anyMatch(tellsPlace().or(this::tellsTelephone));
    }

    private Predicate<String> tellsPlace() {
        return text ->
                addresses && (POSTCODE.matcher(text).find() || places.stream().anyMatch(plain(text)::contains));
    }

    private boolean tellsTelephone(String text) {
        return telephones && TelephoneNumbers.in(text).findAny().isPresent();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
