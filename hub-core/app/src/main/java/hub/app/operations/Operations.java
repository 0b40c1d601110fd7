package hub.app.operations;

/** Everything that may be asked of a running hub. */
public record Operations(
        HubOperations hub,
        ConnectorOperations connectors,
        RouteOperations routes,
        AgreementOperations agreements,
        ConsentOperations consents,
        ReleaseOperations releases,
        CohortOperations cohorts) {}
