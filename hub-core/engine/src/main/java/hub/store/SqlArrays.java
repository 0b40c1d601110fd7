package hub.store;

import hub.model.ChildId;
import java.util.Collection;

/** Arrays as parameters of {@code = any(?)}, in the one form that both databases take. */
public final class SqlArrays {

    private SqlArrays() {}

    public static Object ofChildren(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(Long[]::new);
    }

    public static Object ofNumbers(Collection<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }

    public static Object ofTexts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
