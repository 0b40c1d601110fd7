package hub.connector;

/**
 * What a connector says of itself.
 *
 * @param id the folder its routes are in: {@code liquidlogic}
 * @param title for people: {@code Liquidlogic children's systems}
 * @param version of the connector
 * @param spiVersion the lowest version of the SPI it runs with
 * @param settings the record its settings are bound to
 */
public record ConnectorDescription<S extends Record>(
        String id, String title, String version, String spiVersion, Class<S> settings) {}
