package hub.testkit;

import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of a connector. A connector's tests hold one small class of this kind. */
public interface ConnectorSubject {

    /** The connector's id. */
    String id();

    /**
     * Makes below {@code home} what a connector at work needs, or mends it, and gives its settings, named as in a file. A far side that
     * was started before for the same home comes back where it was.
     */
    Map<String, Object> settings(Path home) throws IOException;

    /** Ends what {@link #settings} started. It may be asked for settings again. */
    default void close() {}

    /** Settings that cannot work, made from those that do. */
    List<Trouble> troubles();

    /** One good input at least for every reader. */
    List<Sample> samples();

    /** Names and numbers of made-up people that stand in the samples, and that no log line may show. */
    List<String> canaries();

    /** The values of the settings that are secrets: no message may show them. */
    default List<String> secrets() {
        return List.of();
    }

    /**
     * Settings with which a connector cannot do its work.
     *
     * @param what for the name of the test: {@code the folder is missing}
     * @param kind what the connector must say it is
     * @param spoil changes settings, or the far side, for the worse
     */
    record Trouble(String what, Fault.Kind kind, Spoil spoil) {

        /** The far side does not know the credential. Nobody is told it is busy or away: trying again would lock the account. */
        public static Trouble wrongCredential(Spoil spoil) {
            return new Trouble("the credential is wrong", Fault.Kind.CONFIGURATION, spoil);
        }

        /** The far side does not answer, which may heal by itself. */
        public static Trouble unreachable(Spoil spoil) {
            return new Trouble("the far side cannot be reached", Fault.Kind.UNAVAILABLE, spoil);
        }

        /** @see Trouble */
        @FunctionalInterface
        public interface Spoil {
            void spoil(Map<String, Object> settings, Path home) throws IOException;
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
