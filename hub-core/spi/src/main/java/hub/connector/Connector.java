package hub.connector;

/**
 * The one entry of a connector, found by {@link java.util.ServiceLoader}. Says who it is; opens with settings.
 *
 * @param <S> the record of its settings; its constructor checks them and throws {@link IllegalArgumentException} with a sentence that
 *     says what to do
 */
public interface Connector<S extends Record> {

    ConnectorDescription<S> description();

    /**
     * Opens the connector for one outside system. Called once per start; must return within 30 seconds.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when the settings cannot work, {@link Fault.Kind#UNAVAILABLE} when the
     *     outside system must answer first and does not
     */
    OpenConnector open(S settings, ConnectorContext context);
}
