package hub.product;

import hub.model.ChildId;
import hub.store.SqlArrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the numbers in texts about one child that name somebody else: another child's number, or a well-formed NHS number or UPN of which
 * the hub does not know whose it is. Names are not looked for: half the children of a class share theirs with somebody.
 */
public final class Strangers {

    private final JdbcClient jdbc;

    public Strangers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in these texts about one child. */
    public Set<String> in(ChildId child, Collection<String> texts) {
        return among(Map.of(child, NamingNumbers.in(texts))).getOrDefault(child, Set.of());
    }

    /** The same for many children; a child with none is not in the map. */
    public Map<ChildId, Set<String>> inEach(Map<ChildId, List<String>> texts) {
        Map<ChildId, NamingNumbers> numbers = new LinkedHashMap<>();
        texts.forEach((child, own) -> numbers.put(child, NamingNumbers.in(own)));
        return among(numbers);
    }

    /** Whether any text has a number in it that is an NHS number or a UPN by its check digit, whosever. */
    public static boolean anyNumber(Collection<String> texts) {
        return !NamingNumbers.in(texts).wellFormed().isEmpty();
    }

    /** Those among what each child's texts hold; a child with none is not in the map. */
    Map<ChildId, Set<String>> among(Map<ChildId, NamingNumbers> numbers) {
        Map<String, Set<ChildId>> owners =
                owners(numbers.values().stream().flatMap(n -> n.any().stream()).toList());
        Map<ChildId, Set<String>> strangers = new LinkedHashMap<>();
        numbers.forEach((child, found) -> {
            Set<String> others = new HashSet<>(found.wellFormed());
            others.addAll(found.any());
            others.removeIf(number -> owners.containsKey(number)
                    ? owners.get(number).contains(child)
                    : !found.wellFormed().contains(number));
            if (!others.isEmpty()) {
                strangers.put(child, others);
            }
        });
        return strangers;
    }

    private Map<String, Set<ChildId>> owners(List<String> numbers) {
        Map<String, Set<ChildId>> owners = new HashMap<>();
        if (numbers.isEmpty()) {
            return owners;
        }
        jdbc.sql("select i.number, i.child_id from " + SqlArrays.TEXTS
                        + " as k(k) left join child_identifier i on i.number = k.k where i.child_id is not null")
                .param(SqlArrays.ofTexts(numbers))
                .query(row -> {
                    owners.computeIfAbsent(row.getString(1), n -> new HashSet<>())
                            .add(new ChildId(row.getLong(2)));
                });
        return owners;
    }
}
