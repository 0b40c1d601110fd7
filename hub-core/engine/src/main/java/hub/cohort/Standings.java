package hub.cohort;

import hub.model.ActivePlan;
import hub.model.Child;
import hub.model.EhcPlacement;
import hub.model.EhcPlan;
import hub.model.Enrolment;
import hub.model.HubRecord;
import hub.model.Known;
import hub.model.RecordType;
import hub.model.Urn;
import hub.product.ChildFacts;
import hub.product.Precedence;
import hub.product.SchoolAge;
import hub.product.Told;
import hub.store.StoredRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from a child's records how it stands to the cohort on a day. Nothing that no record tells is made up. */
public final class Standings {

    /** Pupils with SEN support, in the school census. */
    private static final String SUPPORT = "K";

    private final Precedence precedence;
    private final SchoolRegister register;

    public Standings(Precedence precedence, SchoolRegister register) {
        this.precedence = precedence;
        this.register = register;
    }

    /** What sources tell about one child that bears on it. */
    record ToldOfChild(List<Told<EhcPlan>> plans, List<Told<Enrolment>> enrolments, List<Told<Child>> child) {

        static ToldOfChild in(List<StoredRecord> records) {
            return new ToldOfChild(
                    told(records, EhcPlan.class).toList(),
                    told(records, Enrolment.class).toList(),
                    told(records, Child.class).toList());
        }

        static ToldOfChild in(ChildFacts facts) {
            return new ToldOfChild(facts.told(EhcPlan.class), facts.told(Enrolment.class), facts.told(Child.class));
        }
    }

    /** @param records about one child, as they are known at some moment */
    public Standing on(LocalDate day, List<StoredRecord> records) {
        return on(day, ToldOfChild.in(records));
    }

    Standing on(LocalDate day, ToldOfChild told) {
        List<EhcPlan> plans = ordered(RecordType.EHC_PLAN, told.plans());
        List<Enrolment> enrolments = ordered(RecordType.ENROLMENT, told.enrolments()).stream()
                .filter(e -> holds(e, day))
                .toList();
        Known<LocalDate> born = precedence.believed(RecordType.CHILD, "birthDate", told.child(), Child::birthDate);
        Optional<Member> withPlan = plans.stream()
                .filter(p -> inForce(p, day))
                .findFirst()
                .map(plan -> member(plan, enrolments, born.value(), day));
        Optional<Member> member = withPlan.or(() ->
                enrolments.stream().filter(Standings::isSupport).findFirst().map(e -> member(e, born.value(), day)));
        return new Standing(day, member, ceaseReason(plans, day));
    }

    private Member member(EhcPlan plan, List<Enrolment> enrolments, Optional<LocalDate> born, LocalDate day) {
        Optional<Urn> named = named(plan);
        Optional<Urn> school = named.isPresent() || plan.setting().isPresent()
                ? named
                : enrolments.stream().flatMap(e -> e.school().value().stream()).findFirst();
        return new Member(
                Provision.EHC_PLAN,
                plan.needs().value().orElse(List.of()),
                school.flatMap(register::inPlaceOf),
                school.filter(register::closed),
                named.isPresent() ? Optional.empty() : plan.setting().value(),
                yearGroup(born, day),
                Timeliness.of(plan),
                born.map(SchoolAge::compulsoryEnds),
                plan.active()
                        .value()
                        .filter(active -> active.transferredFrom().isPresent())
                        .isPresent());
    }

    private Member member(Enrolment enrolment, Optional<LocalDate> born, LocalDate day) {
        Optional<Urn> school = enrolment.school().value();
        return new Member(
                Provision.SEN_SUPPORT,
                List.of(),
                school.flatMap(register::inPlaceOf),
                school.filter(register::closed),
                Optional.empty(),
                yearGroup(born, day),
                Timeliness.NO_PLAN,
                born.map(SchoolAge::compulsoryEnds),
                false);
    }

    /** The schools that the records name. */
    static Stream<Urn> schools(List<StoredRecord> records) {
        return Stream.concat(
                told(records, EhcPlan.class).flatMap(p -> named(p.content()).stream()),
                told(records, Enrolment.class).flatMap(e -> e.content().school().value().stream()));
    }

    private static Optional<Urn> named(EhcPlan plan) {
        return plan.school().value().or(() -> plan.active().value().flatMap(Standings::mainPlacement));
    }

    private static Optional<Urn> mainPlacement(ActivePlan active) {
        return active.placements().value().orElse(List.of()).stream()
                .filter(p -> p.school().isPresent())
                .min(Comparator.comparingInt(p -> p.rank().value().orElse(Integer.MAX_VALUE)))
                .flatMap((EhcPlacement p) -> p.school().value());
    }

    /** From its first day, and no longer on the day it ceased. */
    private static boolean inForce(EhcPlan plan, LocalDate day) {
        return plan.startedOn().value().filter(s -> !s.isAfter(day)).isPresent()
                && plan.ceasedOn().value().map(day::isBefore).orElse(true);
    }

    private static boolean holds(Enrolment enrolment, LocalDate day) {
        return enrolment.from().value().map(f -> !f.isAfter(day)).orElse(true)
                && enrolment.until().value().map(u -> !u.isBefore(day)).orElse(true);
    }

    private static Optional<String> ceaseReason(List<EhcPlan> plans, LocalDate day) {
        return plans.stream()
                .filter(p -> p.ceasedOn().value().filter(c -> !c.isAfter(day)).isPresent())
                .max(Comparator.comparing(p -> p.ceasedOn().value().orElseThrow()))
                .flatMap(p -> p.ceaseReason().value());
    }

    private static Optional<Integer> yearGroup(Optional<LocalDate> born, LocalDate day) {
        return born.map(birthDate -> SchoolAge.yearGroup(birthDate, day));
    }

    static boolean isSupport(Enrolment enrolment) {
        return enrolment.senProvision().value().filter(SUPPORT::equals).isPresent();
    }

    private <T extends HubRecord> List<T> ordered(RecordType type, List<Told<T>> told) {
        return precedence.ordered(type, told).stream().map(Told::content).toList();
    }

    private static <T extends HubRecord> Stream<Told<T>> told(List<StoredRecord> records, Class<T> type) {
        return records.stream()
                .filter(r -> type.isInstance(r.content()))
                .map(r -> new Told<>(r.source(), r.key(), r.asAt(), type.cast(r.content())));
    }
}
