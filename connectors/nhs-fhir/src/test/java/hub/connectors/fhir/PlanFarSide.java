package hub.connectors.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connectors.fhir.code.Systems;
import hub.testkit.Kamelet;
import hub.testkit.farside.FarSide;
import hub.testkit.farside.FhirFarSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** A provider's FHIR server that wants a token: a document is a plan that it holds now, without what the server adds to it. */
final class PlanFarSide implements FarSide {

    private final ObjectMapper json = new ObjectMapper();
    private final Client client = Client.KNOWN;
    final FhirFarSide server = new FhirFarSide(Clock.systemUTC());
    private final URI tokens = server.demandTokensOf(client.registered());

    /** @param folder in which the hub's key lies */
    Kamelet sink(Path folder) {
        return new Kamelet(
                "nhs-fhir-server-sink",
                Map.of(
                        "base", server.base().toString(),
                        "tokenEndpoint", tokens.toString(),
                        "clientId", Client.ID,
                        "keyId", Client.KEY_ID,
                        "keyFile", keyIn(folder).toString()));
    }

    private Path keyIn(Path folder) {
        try {
            return Files.writeString(folder.resolve("hub.pem"), client.pem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String name, byte[] content) {
        server.load(new String(content, StandardCharsets.UTF_8));
    }

    @Override
    public void putUnfinished(String name, byte[] content) {}

    @Override
    public Map<String, byte[]> received() {
        Map<String, byte[]> plans = new TreeMap<>();
        for (String held : server.all("CarePlan")) {
            ObjectNode plan = tree(held);
            plan.remove("id");
            ((ObjectNode) plan.path("meta")).remove("versionId");
            ((ObjectNode) plan.path("meta")).remove("lastUpdated");
            plans.put(name(plan), plan.toString().getBytes(StandardCharsets.UTF_8));
        }
        return plans;
    }

    private static String name(ObjectNode plan) {
        String number = plan.path("identifier").path(0).path("value").asText();
        long version = 0;
        for (var extension : plan.path("extension")) {
            if (extension.path("url").asText().equals(Systems.PLAN_VERSION)) {
                version = extension.path("valuePositiveInt").asLong();
            }
        }
        String kind = plan.path("status").asText().equals("revoked") ? "-r" : "-v";
        return "CarePlan/" + number + kind + version + ".json";
    }

    private ObjectNode tree(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean refuses() {
        return true;
    }

    @Override
    public void rejectNext() {
        server.refuseNextWrite();
    }

    @Override
    public void goDown() {
        server.http().goDown();
    }

    @Override
    public void comeBack() {
        server.http().comeBack();
    }

    @Override
    public void close() {
        server.close();
    }
}
