package hub.sharing;

import hub.count.Scheme;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A data-sharing agreement, as its file in {@code config/agreements} says it.
 *
 * @param purpose the purpose's code, for example {@code transport-safety}
 * @param products the products' names
 * @param statutoryFunction the law that makes the sharing the council's task
 * @param knownAs the school's URN or the provider's ODS code, where the relationship goes by it
 * @param retention how long the recipient may keep what it gets
 * @param until the last day, the whole of it in London
 * @param owner who answers for it
 * @param reviewBy by when it must be looked at again
 * @param version SHA-256 of its text, in hex
 * @param smallNumbers how small numbers are kept in the figures that a recipient gets who may know of no child
 * @param form how children are named in a refresh of rows
 */
public record Agreement(
        String id,
        OrganisationId recipient,
        String title,
        String purpose,
        Set<String> products,
        Set<DataCategory> categories,
        LawfulBasis lawfulBasis,
        String statutoryFunction,
        Relationship relationship,
        Optional<String> knownAs,
        ConsentRule consent,
        String retention,
        LocalDate from,
        LocalDate until,
        String owner,
        LocalDate reviewBy,
        String version,
        Optional<Scheme> smallNumbers,
        Form form) {

    /** Legal dates are days in London. */
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Why sharing is lawful.
     *
     * @param article UK GDPR Article 6
     * @param healthCondition UK GDPR Article 9(2)
     * @param confidentiality how the common-law duty of confidence is met
     */
    public record LawfulBasis(String article, String healthCondition, String confidentiality) {}

    /** What must tie the recipient to the child. */
    public enum Relationship {
        /** The child is on a journey that the recipient operates. */
        ON_A_JOURNEY_IT_OPERATES,
        /** The child is on roll at the school that the recipient is. */
        ON_ROLL_AT_THE_SCHOOL,
        /** The provider of care that the recipient is treats the child. */
        TREATED_BY_THE_PROVIDER,
        /** The recipient is a part of the council whose hub this is. */
        THE_COUNCIL_ITSELF,
        /** The child has, or had until a year ago, an education, health and care plan or SEN support. */
        IN_THE_COHORT,
        /** Nothing: what it gets are figures that name no child. */
        NO_CHILD_IS_NAMED
    }

    /** What a family's decision counts for. */
    public enum ConsentRule {
        /** Nothing is shared until consent is given. */
        NEEDED,
        /** Shared unless someone refused. */
        REFUSAL_HONOURED
    }

    /** How a child is named in rows about children. */
    public enum Form {
        /** By tokens that the recipient cannot turn back: no number, name, birth date or address stands beside them. */
        PSEUDONYMISED,
        /** By what the agreement's categories let it have. */
        PERSON_LEVEL;

        /** What would name a child beside a token. Of {@link DataCategory#IDENTIFIER} a token stands for the number. */
        static final Set<DataCategory> NAMING =
                EnumSet.of(DataCategory.NAME, DataCategory.BIRTH_DATE, DataCategory.ADDRESS, DataCategory.CONTACT);

        /** {@code person-level}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Agreement {
        products = Set.copyOf(products);
        categories = Set.copyOf(categories);
        if (relationship == Relationship.IN_THE_COHORT
                && form == Form.PSEUDONYMISED
                && categories.stream().anyMatch(Form.NAMING::contains)) {
            throw new IllegalArgumentException("a pseudonymised agreement has no category that names a child");
        }
    }

    /** Whether what it lets the recipient have is about children whom the recipient may not know. */
    boolean namesByTokens() {
        return relationship == Relationship.IN_THE_COHORT && form == Form.PSEUDONYMISED;
    }

    boolean covers(OrganisationId toWhom, String product) {
        return recipient.equals(toWhom) && products.contains(product);
    }

    Instant startsAt() {
        return startOf(from);
    }

    Instant endsAt() {
        return startOf(until.plusDays(1));
    }

    /** For the beginning of a sentence. */
    String named() {
        return "The agreement " + quoted();
    }

    String quoted() {
        return '"' + title + '"';
    }

    /** For people: 31 August 2027. */
    static String inWords(LocalDate day) {
        return day.format(IN_WORDS);
    }

    /** The day in London. */
    static LocalDate dayOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
