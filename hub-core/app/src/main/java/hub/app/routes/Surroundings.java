package hub.app.routes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What the routes of one connector may name.
 *
 * @param readers of the connector
 * @param receiptReaders of the connector
 * @param writers of the connector
 * @param recipients of the hub, by id
 * @param placeholders the connector's settings
 * @param allowed what of Camel may be used
 * @param kamelets where the connector's Kamelets are
 */
public record Surroundings(
        Set<String> readers,
        Set<String> receiptReaders,
        Set<String> writers,
        Set<String> recipients,
        Set<String> placeholders,
        AllowList allowed,
        ClassLoader kamelets) {

    /** The Kamelet of that name, if the connector has one that can be read. */
    Optional<KameletCard> kamelet(String name) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            return Optional.empty();
        }
        try (InputStream card = kamelets.getResourceAsStream("kamelets/" + name + ".kamelet.yaml")) {
            return card == null
                    ? Optional.empty()
                    : Optional.of(KameletCard.read(name, new String(card.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException | Yaml.NotPlain e) {
            return Optional.empty();
        }
    }
}
