package hub.store;

import hub.model.ChildId;
import java.util.Collection;

/**
 * Batched look-ups: an array as a table to join with, in the one form that both databases take. ({@code = any(?)} is as short, but H2
 * walks the whole array again for each row it finds.) The joins are outer ones, so that H2 begins at the keys: it plans a statement once,
 * when the tables may still be empty, and would walk through a table that has filled since.
 *
 * <pre>{@code
 * from TEXTS as k(k) left join record r on r.source_key = k.k where r.id is not null
 * }</pre>
 */
public final class SqlArrays {

    /** A parameter made by {@link #ofTexts}, each text once, as a table. */
    public static final String TEXTS = "unnest(cast(? as varchar array))";

    /** A parameter made by {@link #ofNumbers} or {@link #ofChildren}, each number once, as a table. */
    public static final String NUMBERS = "unnest(cast(? as bigint array))";

    private SqlArrays() {}

    public static Object ofChildren(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).distinct().toArray(Long[]::new);
    }

    public static Object ofNumbers(Collection<Long> numbers) {
        return numbers.stream().distinct().toArray(Long[]::new);
    }

    public static Object ofTexts(Collection<String> texts) {
        return texts.stream().distinct().toArray(String[]::new);
    }
}
