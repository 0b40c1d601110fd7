package hub.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose decision about sharing counts for what: the rows of {@code config/consent-precedence.yaml}. The first row that fits a decision
 * says its weight; a decision that no row fits is a question for a person.
 */
public final class ConsentTable {

    private static final Row NO_ROW = new Row(
            "no-rule",
            Map.of(),
            Weight.ASK_A_PERSON,
            new Reason(
                    "consent-no-rule",
                    "No rule says whether this decision about sharing counts. Ask whoever answers for data protection, and have a rule"
                            + " added; until then it allows nothing."),
            new Spell(Optional.empty(), Optional.empty()));

    private final List<Row> rows;
    private final List<Fit> fits;

    /**
     * One rule.
     *
     * @param when the words of each aspect that it fits; an aspect that it does not name fits always
     */
    record Row(String id, Map<Aspect, Set<String>> when, Weight counts, Reason reason, Spell spell) {

        Row {
            when = Map.copyOf(when);
        }
    }

    /**
     * Which rows each word of one aspect fits, by their places in the table.
     *
     * @param silent the rows that do not name the aspect
     */
    private record Fit(Aspect aspect, Map<String, BitSet> byWord, BitSet silent) {

        BitSet rows(String word) {
            return byWord.getOrDefault(word, silent);
        }
    }

    ConsentTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.fits = Arrays.stream(Aspect.values()).map(this::fit).toList();
    }

    List<Row> rows() {
        return rows;
    }

    Row row(Map<Aspect, String> decision, LocalDate day) {
        BitSet left = new BitSet();
        left.set(0, rows.size());
        for (Fit fit : fits) {
            left.and(fit.rows(decision.get(fit.aspect())));
        }
        for (int place = left.nextSetBit(0); place >= 0; place = left.nextSetBit(place + 1)) {
            if (rows.get(place).spell().holdsOn(day)) {
                return rows.get(place);
            }
        }
        return NO_ROW;
    }

    /** The first day after one on which a row begins to hold or no longer holds; {@link Finding#NEVER} if there is none. */
    LocalDate turnAfter(LocalDate day) {
        LocalDate turn = Finding.NEVER;
        for (Row row : rows) {
            turn = Finding.earlier(turn, row.spell().turnAfter(day));
        }
        return turn;
    }

    private Fit fit(Aspect aspect) {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.addAll(row.when().getOrDefault(aspect, Set.of())));
        Map<String, BitSet> byWord = new HashMap<>();
        words.forEach(word -> byWord.put(word, places(aspect, word)));
        return new Fit(aspect, byWord, places(aspect, ""));
    }

    /** Of the rows that name this word, or do not name the aspect. */
    private BitSet places(Aspect aspect, String word) {
        BitSet places = new BitSet();
        for (int place = 0; place < rows.size(); place++) {
            Set<String> named = rows.get(place).when().get(aspect);
            places.set(place, named == null || named.contains(word));
        }
        return places;
    }
}
