package hub.sharing;

import hub.connector.Fault;
import hub.model.Consent;
import hub.product.ChildFacts;
import hub.product.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of one child, with what comes of it on one day in London whoever asks: which decisions about sharing are on file and what
 * each counts for. Worked out once for all recipients; never changed. It answers no question about another child or another day.
 */
public final class FactsOfDay {

    private final ChildFacts facts;
    private final LocalDate day;
    private final Instant begins;
    private final Instant ends;
    private final List<Word> words;
    private final LocalDate turn;

    private FactsOfDay(ChildFacts facts, LocalDate day, AboutDecider about, ConsentTable table) {
        this.facts = facts;
        this.day = day;
        this.begins = Agreement.startOf(day);
        this.ends = Agreement.startOf(day.plusDays(1));
        this.words = words(facts, about, table);
        this.turn = Finding.earlier(about.turn(), table.turnAfter(day));
    }

    private static List<Word> words(ChildFacts facts, AboutDecider about, ConsentTable table) {
        List<Word> words = new ArrayList<>();
        for (Told<Consent> told : facts.told(Consent.class)) {
            words.add(Word.of(told, false, about, table));
        }
        for (Told<Consent> told : facts.absentConsents()) {
            words.add(Word.of(told, true, about, table));
        }
        words.removeIf(word -> !word.told().content().decision().isPresent());
        words.sort(Word.BY_AGE);
        return List.copyOf(words);
    }

    static FactsOfDay of(ChildFacts facts, LocalDate day, ConsentTable table) {
        return new FactsOfDay(facts, day, new AboutDecider(facts, day), table);
    }

    public ChildFacts facts() {
        return facts;
    }

    LocalDate day() {
        return day;
    }

    /** What everybody decided about sharing with anyone, the newest last. */
    List<Word> words() {
        return words;
    }

    /** The next day on which a decision may come to count for something else: the child is at another stage, or the table changes. */
    LocalDate turn() {
        return turn;
    }

    /** Facts of another day never answer a question. */
    void mustBeOf(Instant at) {
        if (at.isBefore(begins) || !at.isBefore(ends)) {
            throw Fault.defect("the gate was asked about " + at + " with the facts of " + day, null);
        }
    }
}
