package hub.testkit;

import hub.testkit.farside.FarSide;
import hub.testkit.farside.HttpDocuments;
import java.nio.file.Path;
import java.util.Map;

/** The promises of a sink, tried on a partner that gives references and can refuse. */
@TriedOn(PostingSubject.class)
class HttpSinkContractTest extends SinkRouteContract {

    private final HttpDocuments partner = new HttpDocuments();

    @Override
    protected FarSide farSide(Path home) {
        return partner;
    }

    @Override
    protected Kamelet sink() {
        return new Kamelet("posting-sink", Map.of("address", partner.documents().toString()));
    }
}
