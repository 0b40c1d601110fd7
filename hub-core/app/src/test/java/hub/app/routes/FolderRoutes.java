package hub.app.routes;

/** The routes of the folder connector, as they should be. */
public final class FolderRoutes {

    /** Children come in. */
    public static final String IN = """
            - route:
                id: folder-children
                description: The children in the folder
                from:
                  uri: kamelet:folder-source
                  parameters: { directory: "{{directory}}" }
                  steps:
                    - to: hub:intake?reader=children
            """;

    /** Plans go out. */
    public static final String OUT = """
            - route:
                id: plans-to-depot
                description: Plans to the depot
                from:
                  uri: hub:deliveries
                  parameters: { recipient: depot, writer: transport-plan }
                  steps:
                    - to:
                        uri: kamelet:folder-sink
                        parameters: { folder: "{{out}}" }
            """;

    private FolderRoutes() {}
}
