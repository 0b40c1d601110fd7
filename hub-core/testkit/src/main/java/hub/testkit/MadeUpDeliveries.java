package hub.testkit;

import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.Allergy;
import hub.model.Known;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.Product;
import hub.model.Scope;
import hub.model.SharedHealthcarePlan;
import hub.model.SharedHealthcarePlanBuilder;
import hub.model.TransportPlanBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Deliveries and a recall about a child who does not exist.
 *
 * @param product the name of the product that is delivered
 */
record MadeUpDeliveries(OrganisationId recipient, String product) {

    /** The child's name. */
    static final String NAME = "Zebedee";

    private static final Instant NOW = Instant.parse("2026-11-22T08:05:00Z");
    private static final Scope RUN = Scope.ofJourney("R012-AM");
    private static final List<String> STEPS = List.of("Stop the vehicle in a safe place.");

    Delivery plan(Known<List<Allergy>> allergies) {
        return delivery(
                content(Known.of(NAME), allergies),
                "{\"childCalled\":\"" + NAME + "\",\"allergies\":" + json(allergies) + "}");
    }

    Delivery withheld() {
        return delivery(content(Known.withheld(), Known.withheld()), "{\"run\":\"R012\"}");
    }

    private Product content(Known<String> name, Known<List<Allergy>> allergies) {
        return product.equals(SharedHealthcarePlan.NAME)
                ? SharedHealthcarePlanBuilder.builder()
                        .childName(name.map(given -> PersonName.of(given, "")))
                        .nhsNumber(Known.of(NhsNumber.of("999 000 1006")))
                        .emergencySteps(Known.of(STEPS))
                        .allergies(allergies)
                        .build()
                : TransportPlanBuilder.builder()
                        .childCalled(name)
                        .run(Known.of("R012"))
                        .emergencySteps(Known.of(STEPS))
                        .allergies(allergies)
                        .build();
    }

    private static String json(Known<List<Allergy>> allergies) {
        return allergies
                .value()
                .map(known -> "[\"" + known.get(0).substance() + "\"]")
                .orElse("{\"state\":\"" + allergies.state() + "\"}");
    }

    private Delivery delivery(Product content, String canonical) {
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        return new Delivery("D-4711", "L-88", 3, recipient, RUN, content, bytes, sha256(bytes), NOW);
    }

    static Delivery later(Delivery first) {
        return new Delivery(
                "D-4712",
                first.lane(),
                first.version() + 1,
                first.recipient(),
                first.scope(),
                first.content(),
                first.canonical(),
                first.contentHash(),
                first.checkedOn());
    }

    Recall recall() {
        String reason = "The child no longer travels on this run.";
        return new Recall("R-99", "L-88", 3, recipient, RUN, product, reason, NOW);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
