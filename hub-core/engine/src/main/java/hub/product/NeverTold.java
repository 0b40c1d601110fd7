package hub.product;

import hub.model.Category;
import hub.model.Contact;
import hub.model.DataCategory;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What no text about a child may tell a recipient: a person whom a court order bars, and where a restricted child lives. A text that does
 * is kept back whole, and reads as withheld: nobody rewrites what a clinician wrote.
 */
record NeverTold(BarredPeople barred, Whereabouts whereabouts) {

    /** @param granted the data categories that the recipient may have */
    static NeverTold of(ChildFacts facts, Set<DataCategory> granted) {
        return new NeverTold(BarredPeople.among(facts.told(Contact.class)), Whereabouts.keptBack(facts, granted));
    }

    /** The same content without the texts that tell it. */
    <R extends Record> R keptOutOf(R content) {
        return Redaction.withhold(content, this::toldIn);
    }

    private boolean toldIn(Category category, Supplier<Stream<String>> texts) {
        return whereabouts.toldIn(category, texts.get()) || texts.get().anyMatch(barred::toldIn);
    }
}
