package hub.testkit;

import hub.connector.Delivery;
import hub.connector.Recall;
import hub.model.Allergy;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Deliveries and a recall about a child who does not exist. */
final class MadeUpDeliveries {

    /** The child's name. */
    static final String NAME = "Zebedee";

    private static final Instant NOW = Instant.parse("2026-11-22T08:05:00Z");
    private static final Scope RUN = Scope.ofJourney("R012-AM");

    private MadeUpDeliveries() {}

    static Delivery plan(OrganisationId recipient, Known<List<Allergy>> allergies) {
        TransportPlan plan = TransportPlanBuilder.builder()
                .childCalled(Known.of(NAME))
                .run(Known.of("R012"))
                .emergencySteps(Known.of(List.of("Stop the vehicle in a safe place.")))
                .allergies(allergies)
                .build();
        return delivery(recipient, plan, "{\"childCalled\":\"" + NAME + "\",\"allergies\":" + json(allergies) + "}");
    }

    private static String json(Known<List<Allergy>> allergies) {
        return allergies
                .value()
                .map(known -> "[\"" + known.get(0).substance() + "\"]")
                .orElse("{\"state\":\"" + allergies.state() + "\"}");
    }

    static Delivery withheld(OrganisationId recipient) {
        TransportPlan plan = TransportPlanBuilder.builder()
                .childCalled(Known.withheld())
                .run(Known.of("R012"))
                .allergies(Known.withheld())
                .build();
        return delivery(recipient, plan, "{\"run\":\"R012\"}");
    }

    private static Delivery delivery(OrganisationId recipient, TransportPlan plan, String canonical) {
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        return new Delivery("D-4711", "L-88", 3, recipient, RUN, plan, bytes, sha256(bytes), NOW);
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

    static Recall recall(OrganisationId recipient) {
        String reason = "The child no longer travels on this run.";
        return new Recall("R-99", "L-88", 3, recipient, RUN, TransportPlan.NAME, reason, NOW);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
