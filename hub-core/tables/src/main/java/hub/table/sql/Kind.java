package hub.table.sql;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.Types;
import java.util.Locale;
import java.util.Set;

/** What a column of a database holds. Each make of database has several types of one kind. */
enum Kind {
    @JsonProperty("text")
    TEXT(
            Types.CHAR,
            Types.VARCHAR,
            Types.LONGVARCHAR,
            Types.CLOB,
            Types.NCHAR,
            Types.NVARCHAR,
            Types.LONGNVARCHAR,
            Types.NCLOB),
    @JsonProperty("time")
    TIME(Types.DATE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE),
    @JsonProperty("number")
    NUMBER(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.DECIMAL,
            Types.NUMERIC,
            Types.REAL,
            Types.FLOAT,
            Types.DOUBLE),
    @JsonProperty("flag")
    FLAG(Types.BIT, Types.BOOLEAN);

    private final Set<Integer> types;

    Kind(Integer... types) {
        this.types = Set.of(types);
    }

    /** Whether a type of {@link Types} is of this kind. */
    boolean holds(int type) {
        return types.contains(type);
    }

    /** For people: {@code a time}. */
    String inWords() {
        return "a " + name().toLowerCase(Locale.ROOT);
    }
}
