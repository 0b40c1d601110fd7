package hub.audit;

import hub.model.ChildId;
import hub.model.Identifier;
import hub.model.NhsNumber;
import hub.model.Upn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the child a person means: {@code child-17}, an NHS number, a UPN, or {@code system:number}. */
public final class ChildFinder {

    private final JdbcClient jdbc;

    public ChildFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The child; empty if there is none, or if the text is none of the four. */
    public Optional<ChildId> find(String text) {
        String wanted = text.strip();
        Optional<ChildId> byId = parse(wanted, ChildId::of);
        if (byId.isPresent()) {
            return byId.filter(this::exists);
        }
        return candidates(wanted).flatMap(i -> byNumber(i).stream()).findFirst();
    }

    /** Every number that names the child. */
    public List<Identifier> numbers(ChildId child) {
        return jdbc.sql("select system, number from child_identifier where child_id = ? order by system, number")
                .param(child.value())
                .query((row, n) -> Identifier.of(row.getString(1), row.getString(2)))
                .list();
    }

    private static Stream<Identifier> candidates(String text) {
        int colon = text.indexOf(':');
        Optional<Identifier> named = colon < 0
                ? Optional.empty()
                : parse(text, t -> Identifier.of(t.substring(0, colon), t.substring(colon + 1)));
        List<Optional<Identifier>> forms = List.of(named, parse(text, NhsNumber::of), parse(text, Upn::of));
        return forms.stream().flatMap(Optional::stream);
    }

    private boolean exists(ChildId child) {
        return jdbc.sql("select id from child where id = ?")
                .param(child.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private Optional<ChildId> byNumber(Identifier number) {
        return jdbc.sql("select child_id from child_identifier where system = ? and number = ?")
                .param(number.system())
                .param(number.value())
                .query(Long.class)
                .optional()
                .map(ChildId::new);
    }

    private static <T> Optional<T> parse(String text, Function<String, ? extends T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
