package hub.app.fault;

import hub.app.Checkout;
import hub.testkit.farside.FhirFarSide;
import hub.testkit.fault.Recalled;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Shown;
import hub.testkit.fault.Update;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A health provider with a FHIR server, to whom the hub brings the healthcare plans of every child. */
final class Provider implements AutoCloseable {

    private static final String AGREEMENT = "config/agreements/riverside-nhs-care.yaml";
    private static final String ROUTE = "docs/examples/healthcare-plans-to-riverside-nhs.camel.yaml";

    private final String id;
    private final FhirFarSide server = new FhirFarSide(Clock.systemUTC());

    Provider(String id) {
        this.id = id;
    }

    FhirFarSide server() {
        return server;
    }

    /** What its server holds now: it tells nothing of what it held before. */
    RecipientView see() {
        List<Shown> shown = new ArrayList<>();
        List<Recalled> recalled = new ArrayList<>();
        for (String json : server.all("CarePlan")) {
            JsonNode plan = JsonMapper.shared().readTree(json);
            String lane = plan.at("/identifier/0/value").stringValue();
            int version = version(plan);
            Instant at = Instant.parse(plan.at("/meta/lastUpdated").stringValue());
            if (plan.get("status").stringValue().equals("revoked")) {
                recalled.add(new Recalled(lane, version, at));
            } else {
                Update update = Update.in(json).orElseThrow(() -> new AssertionError("no mark in the plan of " + lane));
                shown.add(new Shown(lane, version, lane + "-v" + version, update, at, at));
            }
        }
        return new RecipientView(id, shown, recalled, List.of());
    }

    private static int version(JsonNode plan) {
        return plan.get("extension")
                .valueStream()
                .filter(extension -> extension.get("url").stringValue().endsWith("/plan-version"))
                .findFirst()
                .orElseThrow()
                .get("valuePositiveInt")
                .intValue();
    }

    /** Has a home send to these providers, each where it is reached. */
    static void configure(Path home, List<Provider> providers, List<URI> reachedAt) throws IOException {
        StringBuilder recipients = new StringBuilder("  recipients:\n");
        StringBuilder settings =
                new StringBuilder("  plan-identifier-system: https://northshire.example/fhir/Id/plan\n");
        settings.append("  recipients:\n");
        for (int i = 0; i < providers.size(); i++) {
            String id = providers.get(i).id;
            recipients
                    .append("    ")
                    .append(id)
                    .append(":\n      title: ")
                    .append(id)
                    .append("\n      receipt: transport\n");
            settings.append("    ")
                    .append(id)
                    .append(": { base: ")
                    .append(reachedAt.get(i))
                    .append(" }\n");
            write(home.resolve("config/agreements/" + id + "-care.yaml"), agreement(id));
            write(home.resolve("routes/nhs-fhir/healthcare-plans-to-" + id + ".camel.yaml"), route(id));
        }
        Path nhs = home.resolve("config/connectors/northshire-nhs.yaml");
        write(nhs, Files.readString(nhs) + settings);
        Path hub = home.resolve("config/application.yaml");
        write(hub, Files.readString(hub).replace("  recipients:\n", recipients.toString()));
    }

    /** The documented example, for every child of the council. */
    private static String agreement(String id) throws IOException {
        return Files.readString(Checkout.top().resolve(AGREEMENT))
                .replace("riverside-nhs", id)
                .replace("treated-by-the-provider", "the-council-itself")
                .replaceAll("(?m)^provider-ods-code:.*\\n", "")
                .replace("consent: needed", "consent: refusal-honoured");
    }

    /** The documented example, to a server that wants no token. */
    private static String route(String id) throws IOException {
        return Files.readString(Checkout.top().resolve(ROUTE))
                .replace("riverside-nhs", id)
                .replaceAll("(?m)^ +(tokenEndpoint|clientId|keyId|keyFile):.*\\n", "");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        server.close();
    }
}
