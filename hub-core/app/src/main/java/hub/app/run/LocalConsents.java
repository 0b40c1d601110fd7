package hub.app.run;

import hub.app.desk.Choices;
import hub.app.desk.ConsentDesk;
import hub.app.desk.Desk;
import hub.app.desk.DeskConsent;
import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentItem;
import hub.app.operations.ConsentOperations;
import hub.app.operations.ConsentWithdrawal;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport;
import hub.model.ChildId;
import hub.model.Consent;
import hub.product.Told;
import hub.sharing.Agreement;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The desk at work on the engine itself. */
final class LocalConsents implements ConsentOperations {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Engine engine;
    private final Operator operator;

    LocalConsents(Engine engine) {
        this.engine = engine;
        this.operator = new Operator(engine);
    }

    @Override
    public List<ConsentItem> consents(String named) {
        ChildId child = operator.child(named);
        operator.did(AuditEvent.Kind.REVIEWED, "the consents about " + child + " were shown");
        return told(child).stream().map(ConsentItems::of).toList();
    }

    @Override
    public String record(ConsentForm form) {
        return take(operator.child(form.child()), desk().recorded(form), form.recordedBy());
    }

    @Override
    public String withdraw(ConsentWithdrawal withdrawal) {
        ChildId child = operator.child(withdrawal.child());
        Consent given = one(told(child), withdrawal.consent());
        return take(child, desk().withdrawn(given, withdrawal), withdrawal.recordedBy());
    }

    private ConsentDesk desk() {
        List<Agreement> agreements = engine.agreements.current();
        Choices choices = new Choices(
                agreements.stream().map(a -> a.recipient().value()).collect(Collectors.toSet()),
                agreements.stream().map(Agreement::purpose).collect(Collectors.toSet()));
        return new ConsentDesk(choices, engine.clock.instant().atZone(LONDON).toLocalDate());
    }

    private List<Told<Consent>> told(ChildId child) {
        return engine.facts.of(List.of(child)).get(child).told(Consent.class);
    }

    /** By its key, or by {@code source:key} where two sources use one key. */
    private static Consent one(List<Told<Consent>> told, String key) {
        List<Told<Consent>> meant = told.stream()
                .filter(t -> t.key().equals(key) || (t.source() + ":" + t.key()).equals(key))
                .toList();
        if (meant.size() > 1) {
            throw Fault.rejected("two sources have a decision of this key: give it as source:key");
        }
        return meant.stream()
                .map(Told::content)
                .findFirst()
                .orElseThrow(() -> Fault.rejected(
                        "no decision about this child has this key: \"toucan consent list\" shows those on file"));
    }

    private String take(ChildId child, Consent consent, String by) {
        Instant now = engine.clock.instant().truncatedTo(ChronoUnit.MICROS);
        String key = "desk-" + HexFormat.of().toHexDigits(RANDOM.nextLong());
        operator.did(AuditEvent.Kind.RECORDED, by, "decision " + key + " about " + child);
        DeskConsent form = new DeskConsent(key, now, engine.children.numbers(child), consent);
        IntakeReport report = engine.intake.take(Desk.CONSENTS, form.input());
        if (report.counts().of(Outcome.NEW) != 1) {
            throw Fault.rejected("the decision is set aside and counts for nothing yet: \"toucan quarantine list\" and"
                    + " \"toucan review list\" say why");
        }
        return key;
    }
}
