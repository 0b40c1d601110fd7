package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Covers;
import hub.app.operations.ConsentForm.Decider;
import hub.app.operations.ConsentForm.Paper;
import hub.app.operations.ConsentOperations;
import hub.app.operations.ConsentWithdrawal;
import hub.testkit.farside.FhirFarSide;
import hub.testkit.farside.TokenEndpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented example: a provider that treats a child has the child's plan at its FHIR server, from the whole hub, while it may. */
class FhirDeliveryTest {

    private static final String SETTINGS = """
            connector: nhs-fhir
            settings:
              directory: data/in/nhs
              plan-identifier-system: https://northshire.example/fhir/Id/healthcare-plan
              recipients:
                riverside-nhs:
                  base: %s
                  credentials:
                    endpoint: %s
                    client-id: northshire-hub
                    key-id: northshire-hub-1
                    key-file: config/riverside.pem
            """;
    private static final String DOCUMENT = """
            {"resourceType": "Bundle", "type": "collection", "timestamp": "2026-11-20T10:00:00Z", "entry": [
              {"resource": {"resourceType": "Patient", "id": "pat-77",
                "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9999999980"}],
                "name": [{"given": ["Nadia"], "family": "Canary"}], "birthDate": "2015-05-02"}},
              {"resource": {"resourceType": "CarePlan", "id": "plan-77", "status": "active", "intent": "plan",
                "subject": {"reference": "Patient/pat-77"},
                "author": {"identifier": {"system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "RXX"}},
                "activity": [{"detail": {"status": "scheduled", "description": "Note the time",
                  "code": {"coding": [{"system": "https://toucan.example/fhir/CodeSystem/plan-activity",
                                       "code": "emergency-step"}]}}}]}}]}
            """;
    private static final String CHILD = "nhs-number:9999999980";

    @TempDir
    private Path folder;

    private static final KeyPair KEYS = keys();
    private final FhirFarSide riverside = new FhirFarSide(Clock.systemUTC());
    private final URI tokens = riverside.demandTokensOf(
            new TokenEndpoint.Client("northshire-hub", "northshire-hub-1", (RSAPublicKey) KEYS.getPublic()));

    @AfterEach
    void down() {
        riverside.close();
    }

    @Test
    void a_plan_goes_to_whoever_treats_the_child_when_the_family_agrees_and_is_revoked_when_it_no_longer_does()
            throws IOException {
        try (HubAtWork hub = HubAtWork.start(folder.resolve("home"), 20, this::withRiverside)) {
            hub.drop("in/nhs", "nadia.json", DOCUMENT);
            hub.settle();
            assertThat(riverside.all("CarePlan")).isEmpty();

            ConsentOperations consents = hub.hub().everything().consents();
            String consent = consents.record(agreed());
            hub.settle();
            assertThat(riverside.all("CarePlan"))
                    .singleElement()
                    .satisfies(plan -> assertThat(plan).contains("\"active\"", "9999999980", "Note the time"));

            consents.withdraw(
                    new ConsentWithdrawal(CHILD, consent, Optional.empty(), "telephone", "note 7", "an officer"));
            hub.settle();
            assertThat(riverside.all("CarePlan"))
                    .singleElement()
                    .satisfies(plan -> assertThat(plan)
                            .contains("\"revoked\"")
                            .doesNotContain("9999999980", "Canary", "Note the time"));
            assertThat(hub.books().ledgers().balance()).isTrue();
        }
    }

    private static ConsentForm agreed() {
        return new ConsentForm(
                CHILD,
                "given",
                new Decider("parent", "Grace", "Canary", "mother", "yes"),
                new Covers(List.of("riverside-nhs"), List.of("direct-care"), List.of(ConsentForm.ALL)),
                new Paper(
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        "paper form",
                        "file 12"),
                Optional.empty(),
                "an officer");
    }

    /** The rest of the council is not needed. */
    private static void withoutOtherSystems(Path home) throws IOException {
        for (String name : List.of("liquidlogic", "schools", "sen2", "transport")) {
            Files.delete(home.resolve("config/connectors/northshire-" + name + ".yaml"));
        }
    }

    private void withRiverside(Path home) throws IOException {
        withoutOtherSystems(home);
        Path config = home.resolve("config");
        Files.writeString(config.resolve("riverside.pem"), pem());
        Files.writeString(
                config.resolve("connectors/northshire-nhs.yaml"), SETTINGS.formatted(riverside.base(), tokens));
        Files.copy(
                Tree.file("config/agreements/riverside-nhs-care.yaml"),
                config.resolve("agreements/riverside-nhs-care.yaml"));
        Files.copy(
                Tree.file("docs/examples/healthcare-plans-to-riverside-nhs.camel.yaml"),
                home.resolve("routes/nhs-fhir/healthcare-plans-to-riverside-nhs.camel.yaml"));
        Path settings = config.resolve("application.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace(
                                "  recipients:\n",
                                "  recipients:\n    riverside-nhs:\n      title: Riverside\n      receipt: transport\n"));
    }

    private String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
