package hub.cohort;

import hub.cohort.Standings.ToldOfChild;
import hub.model.Child;
import hub.model.DataCategory;
import hub.model.Identifier;
import hub.model.Known;
import hub.model.MadeFrom;
import hub.model.Product;
import hub.model.RecordType;
import hub.model.Scope;
import hub.model.SendRecord;
import hub.model.SendRecordBuilder;
import hub.model.Upn;
import hub.product.ChildFacts;
import hub.product.ChildProduct;
import hub.product.Derivation;
import hub.product.Derivation.Derived;
import hub.product.Derivation.NothingToShare;
import hub.product.Precedence;
import hub.product.Redaction;
import hub.product.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives how one child stands to the SEND cohort. It has a school as it is recorded, closed or not: the register is not about a child. */
public final class SendRecords implements ChildProduct {

    private final Precedence precedence;
    private final Standings standings;

    public SendRecords(Precedence precedence) {
        this.precedence = precedence;
        this.standings = new Standings(precedence, SchoolRegister.EMPTY);
    }

    @Override
    public String name() {
        return SendRecord.NAME;
    }

    @Override
    public boolean perJourney() {
        return false;
    }

    @Override
    public boolean byRefresh() {
        return true;
    }

    @Override
    public String madeOf() {
        return "An education, health and care plan or SEN support is recorded.";
    }

    @Override
    public Optional<LocalDate> turn(ChildFacts facts, LocalDate on) {
        return Optional.of(Turns.after(ToldOfChild.in(facts), on));
    }

    @Override
    public Optional<NothingToShare> nothingToShare(ChildFacts facts, Scope scope, LocalDate on) {
        ToldOfChild told = ToldOfChild.in(facts);
        return standings.on(on, told).member().isPresent()
                        || Leaving.of(told, on).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new NothingToShare(
                                "Neither an education, health and care plan nor SEN support is recorded, of today or of the year before."));
    }

    @Override
    public Derivation derive(ChildFacts facts, Scope scope, Set<DataCategory> granted, LocalDate on) {
        Optional<NothingToShare> nothing = nothingToShare(facts, scope, on);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        ToldOfChild told = ToldOfChild.in(facts);
        SendRecordBuilder record = SendRecordBuilder.builder();
        ofTheChild(record, facts);
        standings
                .on(on, told)
                .member()
                .ifPresentOrElse(member -> ofAMember(record, member, told), () -> ofALeaver(record, told, on));
        return new Derived(Redaction.leaveOf(record.build(), facts, granted));
    }

    /** Numbers and the register's numbers of schools are no texts. */
    @Override
    public Product written(Product product) {
        return SendRecordBuilder.builder((SendRecord) product)
                .nhsNumber(Known.notRecorded())
                .upn(Known.notRecorded())
                .school(Known.notRecorded())
                .build();
    }

    private void ofTheChild(SendRecordBuilder record, ChildFacts facts) {
        List<Told<Child>> told = facts.told(Child.class);
        record.childName(precedence.believed(RecordType.CHILD, "name", told, Child::name))
                .birthDate(precedence.believed(RecordType.CHILD, "birthDate", told, Child::birthDate))
                .nhsNumber(onlyOne(facts.nhsNumbers()))
                .upn(onlyOne(upns(told)));
    }

    /** Of several numbers nobody can say which is the child's. */
    private static <T extends Identifier> Known<T> onlyOne(Set<T> numbers) {
        return numbers.size() == 1 ? Known.of(numbers.iterator().next()) : Known.notRecorded();
    }

    private static Set<Upn> upns(List<Told<Child>> told) {
        return told.stream()
                .flatMap(c -> c.content().identifiers().value().stream())
                .flatMap(List::stream)
                .filter(Upn.class::isInstance)
                .map(Upn.class::cast)
                .collect(Collectors.toSet());
    }

    private void ofAMember(SendRecordBuilder record, Member member, ToldOfChild told) {
        record.provision(Known.of(Words.of(member.provision())))
                .needs(member.needs().isEmpty() ? Known.notRecorded() : Codes.needs(Known.of(member.needs())))
                .school(known(member.school()))
                .setting(Codes.setting(known(member.setting())))
                .yearGroup(known(member.yearGroup()))
                .phase(known(member.phase().map(Words::of)))
                .timeliness(Known.of(Words.of(member.timeliness())))
                .compulsoryAgeEnds(known(member.compulsoryAgeEnds()))
                .ceasedOn(Known.noneKnown())
                .madeFrom(madeFrom(told, member.provision()));
    }

    private void ofALeaver(SendRecordBuilder record, ToldOfChild told, LocalDate on) {
        Leaving left = Leaving.of(told, on).orElseThrow();
        record.provision(Known.of("none"))
                .ceasedOn(Known.of(left.day()))
                .ceaseReason(Codes.ceaseReason(left.reason()))
                .madeFrom(madeFrom(told, left.from()));
    }

    /** All of the type: each has its say in how the child stands. */
    private Known<List<MadeFrom>> madeFrom(ToldOfChild told, Provision provision) {
        Stream<MadeFrom> from = provision == Provision.EHC_PLAN
                ? precedence.ordered(RecordType.EHC_PLAN, told.plans()).stream()
                        .map(plan -> plan.madeFrom(RecordType.EHC_PLAN))
                : precedence.ordered(RecordType.ENROLMENT, told.enrolments()).stream()
                        .map(enrolment -> enrolment.madeFrom(RecordType.ENROLMENT));
        return Known.of(from.distinct().toList());
    }

    private static <T> Known<T> known(Optional<T> value) {
        return value.map(Known::of).orElseGet(Known::notRecorded);
    }
}
