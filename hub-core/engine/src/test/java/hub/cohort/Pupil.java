package hub.cohort;

import hub.council.Facts;
import hub.council.People;
import hub.model.ActivePlanBuilder;
import hub.model.ChildBuilder;
import hub.model.EhcPlanBuilder;
import hub.model.Enrolment;
import hub.model.EnrolmentBuilder;
import hub.model.Known;
import hub.model.SenNeed;
import hub.model.Urn;
import hub.product.Precedence;
import hub.store.StoredRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A pupil with records, put together without a database. */
final class Pupil {

    static final LocalDate ASKED = LocalDate.of(2025, 9, 1);
    static final LocalDate BEGAN = ASKED.plusWeeks(20);
    static final Urn MOOR = new Urn("990001");
    static final Urn DALE = new Urn("990002");

    private final Facts facts = new Facts();

    static EhcPlanBuilder plan() {
        return EhcPlanBuilder.builder()
                .requestedOn(Known.of(ASKED))
                .startedOn(Known.of(BEGAN))
                .week20Exception(Known.of(false))
                .needs(Known.of(List.of(new SenNeed("SLCN", 2), new SenNeed("ASD", 1))))
                .school(Known.of(MOOR));
    }

    static EhcPlanBuilder ceased(LocalDate on, String reason) {
        return plan().ceasedOn(Known.of(on)).ceaseReason(Known.of(reason));
    }

    static EhcPlanBuilder transferred() {
        return plan().active(Known.of(
                ActivePlanBuilder.builder().transferredFrom(Known.of("888")).build()));
    }

    static Enrolment support(Urn school) {
        return EnrolmentBuilder.builder()
                .school(Known.of(school))
                .senProvision(Known.of("K"))
                .from(Known.of(LocalDate.of(2025, 9, 1)))
                .build();
    }

    static Pupil born(String day) {
        Pupil pupil = new Pupil();
        pupil.facts.told(
                People.LIQUIDLOGIC,
                "c",
                ChildBuilder.builder().birthDate(Known.of(LocalDate.parse(day))).build());
        return pupil;
    }

    Pupil with(EhcPlanBuilder plan) {
        facts.told(People.LIQUIDLOGIC, "e", plan.build());
        return this;
    }

    Pupil with(Enrolment enrolment) {
        facts.told(People.LIQUIDLOGIC, "n", enrolment);
        return this;
    }

    List<StoredRecord> records() {
        return facts.facts().records().all();
    }

    Standing on(String day) {
        return on(day, SchoolRegister.EMPTY);
    }

    Standing on(String day, SchoolRegister register) {
        return new Standings(new Precedence(Map.of()), register).on(LocalDate.parse(day), records());
    }
}
