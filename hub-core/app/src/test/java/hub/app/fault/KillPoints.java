package hub.app.fault;

import hub.testkit.fault.KillPoint;
import java.util.List;

/** The edges of the hub's four transactions, and of what lies between them. */
final class KillPoints {

    private static final String AUDIT = "hub.audit.Audit";

    private KillPoints() {}

    static List<KillPoint> all() {
        return List.of(
                new KillPoint("an input is opened and nothing of it stored", "hub.intake.TakeBatch", "take", ""),
                new KillPoint("a batch is stored and not committed", "hub.intake.RunTable", "count", ""),
                new KillPoint("a batch is committed and its input is not done", "hub.intake.Run", "committed", ""),
                new KillPoint(
                        "an extract ends and what is absent is not settled",
                        "hub.intake.AbsenceReviews",
                        "askOfChildren",
                        ""),
                new KillPoint("an input is done and its source was not told", "hub.app.run.Flows", "taken", ""),
                new KillPoint("a decision is made and not audited", AUDIT, "append", "hub.sharing.DecideChildren"),
                new KillPoint("a decision is audited and not committed", "hub.store.Marks", "settle", ""),
                new KillPoint("a decision is committed", "hub.app.run.Flows", "decided", ""),
                new KillPoint("a row is claimed and not audited", AUDIT, "append", "hub.delivery.Claim"),
                new KillPoint("a claim is audited and not committed", "hub.store.Marks", "mark", "hub.delivery.Claim"),
                new KillPoint("a claim is committed and nothing sent", "hub.app.run.EngineAccess", "payload", ""),
                new KillPoint("a row is sent and not settled", "hub.app.run.EngineAccess", "delivered", ""),
                new KillPoint("an outcome is written and not audited", AUDIT, "append", "hub.delivery.Settle"),
                new KillPoint(
                        "an outcome is committed", "org.apache.camel.support.DefaultConsumer", "releaseExchange", ""),
                new KillPoint("a recall is taken and not committed", "hub.delivery.Disclosures", "recalled", ""),
                new KillPoint("the audit is sealed and not committed", "hub.audit.chain.ChainKey", "link", ""),
                new KillPoint("the audit is sealed and its end not noted", "hub.audit.chain.HeadFile", "append", ""));
    }
}
