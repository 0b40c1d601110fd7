package hub.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one component of a record: four states that must never be mistaken for one another. "Allergies: none known" and
 * "allergies: not shared" lead a driver to opposite actions.
 *
 * <p>{@code toString} never shows the value, so that a record may be named in a log line or an exception without telling anything
 * about a child.
 *
 * @param <T> the value when there is one; immutable
 */
public sealed interface Known<T> {

    /** The state, to switch on. */
    enum State {
        /** A value was recorded. */
        PRESENT,
        /** The source says that there is none: no known allergies. */
        NONE_KNOWN,
        /** The source says nothing. */
        NOT_RECORDED,
        /** There is an answer and this reader may not have it. */
        WITHHELD
    }

    State state();

    /** The value, if it is {@link State#PRESENT}; empty in the three other states. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** The same state with the value, if present, put through {@code change}; a null result becomes not recorded. */
    @SuppressWarnings("unchecked")
    default <R> Known<R> map(Function<? super T, ? extends @Nullable R> change) {
        return value().map(v -> Known.<R>of(change.apply(v))).orElse((Known<R>) this);
    }

    /** This, unless it is not recorded; then the other. */
    default Known<T> or(Known<T> other) {
        return state() == State.NOT_RECORDED ? other : this;
    }

    default boolean isPresent() {
        return state() == State.PRESENT;
    }

    /** The value, or not recorded when it is null. */
    static <T> Known<T> of(@Nullable T value) {
        return value == null ? notRecorded() : new Present<>(value);
    }

    @SuppressWarnings("unchecked")
    static <T> Known<T> noneKnown() {
        return (Known<T>) Absent.NONE;
    }

    @SuppressWarnings("unchecked")
    static <T> Known<T> notRecorded() {
        return (Known<T>) Absent.UNRECORDED;
    }

    @SuppressWarnings("unchecked")
    static <T> Known<T> withheld() {
        return (Known<T>) Absent.KEPT_BACK;
    }

    /** What a component that its builder was never given stands for. */
    static <T> Known<T> orNotRecorded(@Nullable Known<T> known) {
        return known == null ? notRecorded() : known;
    }

    /** A value that was recorded. */
    record Present<T>(T get) implements Known<T> {
        /** Takes a copy of a list or a set, so that nothing known can change afterwards. */
        @SuppressWarnings("unchecked")
        public Present {
            if (get instanceof List<?> list) {
                get = (T) List.copyOf(list);
            } else if (get instanceof Set<?> set) {
                get = (T) Set.copyOf(set);
            }
        }

        @Override
        public State state() {
            return State.PRESENT;
        }

        @Override
        public Optional<T> value() {
            return Optional.of(get);
        }

        @Override
        public String toString() {
            return "present";
        }
    }

    /** One of the three states without a value; compared by state. */
    record Absent<T>(State state) implements Known<T> {
        private static final Absent<Object> NONE = new Absent<>(State.NONE_KNOWN);
        private static final Absent<Object> UNRECORDED = new Absent<>(State.NOT_RECORDED);
        private static final Absent<Object> KEPT_BACK = new Absent<>(State.WITHHELD);

        public Absent {
            if (state == State.PRESENT) {
                throw new IllegalArgumentException("a present component needs its value");
            }
        }

        @Override
        public String toString() {
            return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
