package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.Audit;
import hub.cohort.ReadCohort;
import hub.connector.Refresh;
import hub.council.OnBothDatabases;
import hub.council.People;
import hub.delivery.DeliverySettings;
import hub.delivery.DeliverySettings.OverdueAfter;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.EhcPlanBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.SenNeed;
import hub.model.Urn;
import hub.product.Precedence;
import hub.pseudonym.HmacPseudonyms;
import hub.pseudonym.Pseudonyms;
import hub.refresh.Refreshes.Claimed;
import hub.sharing.FiguresGate;
import hub.sharing.RowsGate;
import hub.store.CanonicalJson;
import hub.store.PastRecords;
import hub.store.Records;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests of refreshes, each on both databases, with a partner that may have figures and a cohort to count. */
abstract class OnACohort extends OnBothDatabases {

    static final OrganisationId INSIGHT = OrganisationId.of("northshire-insight");
    static final Urn MOOR = new Urn("990001");
    static final Urn DALE = new Urn("990002");

    @TempDir
    Path outgoing;

    Refreshes refreshes;

    @BeforeEach
    void open() {
        refreshes = refreshes(ReceiptRule.TRANSPORT);
    }

    Refreshes refreshes(ReceiptRule receipt) {
        return refreshes(receipt, pseudonyms());
    }

    Refreshes refreshes(ReceiptRule receipt, Pseudonyms pseudonyms) {
        JdbcClient client = JdbcClient.create(council.jdbc);
        return new Refreshes(
                council.jdbc,
                council.transactions,
                new RefreshSources(
                        new ReadCohort(new Records(client), new PastRecords(client), new Precedence(Map.of())),
                        new FiguresGate(council.agreements),
                        new RowsGate(council.agreements),
                        council.gathering,
                        pseudonyms,
                        council.strangers,
                        outgoing),
                new Audit(council.jdbc),
                DeliverySettings.usual(
                        OverdueAfter.USUAL, Map.of(INSIGHT, receipt, OrganisationId.of("northshire-icb"), receipt)),
                Schedule.TERMLY,
                council.clock);
    }

    /** A key for each audience, made of its name: good for tests alone. */
    static Pseudonyms pseudonyms() {
        return new HmacPseudonyms(
                audience -> CanonicalJson.sha256(audience.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static EhcPlanBuilder plan(Urn school) {
        return EhcPlanBuilder.builder()
                .requestedOn(Known.of(LocalDate.of(2025, 1, 6)))
                .startedOn(Known.of(LocalDate.of(2025, 5, 6)))
                .needs(Known.of(List.of(new SenNeed("ASD", 1))))
                .school(Known.of(school));
    }

    List<ChildId> children(int number, EhcPlanBuilder plan) {
        List<ChildId> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ChildId child = council.child();
            council.put(
                    child,
                    People.LIQUIDLOGIC,
                    "c",
                    ChildBuilder.builder()
                            .birthDate(Known.of(LocalDate.of(2015, 3, 14)))
                            .build());
            council.put(child, People.LIQUIDLOGIC, "e", plan.build());
            children.add(child);
        }
        return children;
    }

    Optional<Claimed> claim() {
        return refreshes.claim(INSIGHT, "send-cohort", "insight/refresh");
    }

    Refresh sent() {
        refreshes.ask(INSIGHT, "canary-operator");
        Claimed claimed = claim().orElseThrow();
        Made made = refreshes.make(claimed).orElseThrow();
        assertThat(refreshes.mayLeave(claimed, made)).isTrue();
        refreshes.settle(claimed.id(), new Settlement.Taken("ref"));
        return made.refresh();
    }

    List<String> states() {
        return refreshes.all().stream().map(RefreshRow::state).toList();
    }
}
