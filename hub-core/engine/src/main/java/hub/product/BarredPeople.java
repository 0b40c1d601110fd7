package hub.product;

import hub.model.Contact;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of whom any source says that a court order bars contact. Whoever has the same name, or any of the same telephone numbers, is
 * taken to be that person, whichever source names them.
 *
 * @param names in a form to compare by
 * @param numbers of telephones, in a form to compare by
 */
record BarredPeople(Set<String> names, Set<String> numbers) {

    static BarredPeople among(List<Told<Contact>> told) {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        told.stream().map(Told::content).filter(BarredPeople::barred).forEach(contact -> {
            names(contact).forEach(names::add);
            numbers(contact).forEach(numbers::add);
        });
        numbers.remove("");
        return new BarredPeople(names, numbers);
    }

    boolean include(Contact contact) {
        return barred(contact)
                || names(contact).anyMatch(names::contains)
                || numbers(contact).anyMatch(numbers::contains);
    }

    /** Whether a text names one of them in full, or tells one of their numbers. A given name alone is not known for theirs. */
    boolean toldIn(String text) {
        String words = words(text);
        return names.stream().anyMatch(words::contains)
                || TelephoneNumbers.in(text).anyMatch(numbers::contains);
    }

    private static boolean barred(Contact contact) {
        return contact.barred().value().orElse(false);
    }

    /** Given and family name, the name they go by, and the family name first. */
    private static Stream<String> names(Contact contact) {
        return contact.name().value().stream()
                .flatMap(name -> Stream.of(name.given(), name.calledBy())
                        .filter(given -> !given.isBlank())
                        .flatMap(given -> Stream.of(given + " " + name.family(), name.family() + " " + given)))
                .map(BarredPeople::words);
    }

    private static Stream<String> numbers(Contact contact) {
        return contact.phones().value().orElse(List.of()).stream().map(phone -> TelephoneNumbers.plain(phone.number()));
    }

    /** Letters and digits alone, a space around each word, so that whole words are compared. */
    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
