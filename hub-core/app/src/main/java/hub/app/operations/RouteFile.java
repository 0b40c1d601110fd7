package hub.app.operations;

import hub.connector.Fault;

/**
 * A route file on its way to a connector's folder.
 *
 * @param name without a folder
 */
public record RouteFile(String connector, String name, String text) {

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if a name is not one of a connector and of a route file */
    public RouteFile {
        if (!connector.matches("[a-z][a-z0-9-]*") || !name.matches("[a-z0-9][a-z0-9-]*\\.camel\\.yaml")) {
            throw Fault.rejected(
                    "a connector's id is a-z, 0-9 and hyphens, and a route file is called like that too: NAME.camel.yaml");
        }
    }
}
