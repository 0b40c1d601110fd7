package hub.bench.decision;

import hub.model.CareRelationshipBuilder;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.ConsentStatus;
import hub.model.ContactBuilder;
import hub.model.DataCategory;
import hub.model.DecidedBy;
import hub.model.EhcPlanBuilder;
import hub.model.EnrolmentBuilder;
import hub.model.HealthcarePlanBuilder;
import hub.model.HubRecord;
import hub.model.JourneyBuilder;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.ParentalResponsibility;
import hub.model.Passenger;
import hub.model.PassengerBuilder;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.PlanStatus;
import hub.model.SocialCareStatusBuilder;
import hub.model.Urn;
import hub.product.ChildFacts;
import hub.product.OnJourney;
import hub.product.Told;
import hub.store.StoredRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of one made-up child: from two sources, with four people to ring, two journeys and a story of consents. */
final class Family {

    static final ChildId CHILD = new ChildId(17);

    private static final OrganisationId COUNCIL = OrganisationId.of("northshire-liquidlogic");
    private static final OrganisationId NHS = OrganisationId.of("northshire-nhs");
    private static final OrganisationId TRANSPORT = OrganisationId.of("northshire-transport");
    private static final Instant AS_AT = Instant.parse("2026-11-20T02:00:00Z");

    private final List<StoredRecord> records = new ArrayList<>();
    private final List<OnJourney> journeys = new ArrayList<>();

    private Family() {
        aboutTheChild();
        List.of("Sam", "Alex", "Kim", "Chris").forEach(this::contact);
        journey("R012-AM");
        journey("R012-PM");
        told(COUNCIL, lastYear(consent("Sam", ConsentDecision.GIVEN)));
        told(COUNCIL, consent("Sam", ConsentDecision.GIVEN));
        told(COUNCIL, draft(consent("Alex", ConsentDecision.GIVEN)));
        told(COUNCIL, elsewhere(consent("Alex", ConsentDecision.GIVEN)));
    }

    /** One parent agreed, the other refused one category. */
    static ChildFacts agreed() {
        Family family = new Family();
        family.told(
                COUNCIL,
                ConsentBuilder.builder(family.consent("Alex", ConsentDecision.REFUSED))
                        .categories(Known.of(Set.of(DataCategory.DAILY_CARE)))
                        .build());
        return family.facts();
    }

    /** One parent agreed, the other refused everything. */
    static ChildFacts disputed() {
        Family family = new Family();
        family.told(COUNCIL, family.consent("Alex", ConsentDecision.REFUSED));
        return family.facts();
    }

    private ChildFacts facts() {
        return new ChildFacts(CHILD, records, List.of(), journeys, List.of(), Set.of());
    }

    private void aboutTheChild() {
        told(
                COUNCIL,
                ChildBuilder.builder()
                        .name(Known.of(PersonName.of("Robin", "Example")))
                        .birthDate(Known.of(LocalDate.of(2012, 3, 14)))
                        .build());
        told(
                NHS,
                ChildBuilder.builder()
                        .name(Known.of(PersonName.of("Robin", "Example")))
                        .birthDate(Known.of(LocalDate.of(2012, 3, 14)))
                        .build());
        told(
                NHS,
                HealthcarePlanBuilder.builder()
                        .status(Known.of(PlanStatus.ACTIVE))
                        .build());
        told(
                NHS,
                HealthcarePlanBuilder.builder()
                        .status(Known.of(PlanStatus.ENDED))
                        .build());
        told(COUNCIL, EhcPlanBuilder.builder().build());
        told(
                COUNCIL,
                EnrolmentBuilder.builder().school(Known.of(Urn.of("123456"))).build());
        told(NHS, CareRelationshipBuilder.builder().provider(Known.of("RXX12")).build());
        told(
                COUNCIL,
                SocialCareStatusBuilder.builder()
                        .childLookedAfter(Known.of(false))
                        .build());
    }

    private void contact(String given) {
        told(
                COUNCIL,
                ContactBuilder.builder()
                        .name(Known.of(PersonName.of(given, "Example")))
                        .phones(Known.of(List.of(new Phone("07700 900101", Known.of("mobile")))))
                        .barred(Known.of(given.equals("Chris")))
                        .build());
    }

    private void journey(String key) {
        Passenger passenger = PassengerBuilder.builder()
                .journey(Known.of(key))
                .from(Known.of(LocalDate.of(2026, 9, 1)))
                .build();
        told(TRANSPORT, passenger);
        journeys.add(new OnJourney(
                new Told<>(TRANSPORT, key, AS_AT, passenger),
                Optional.of(new Told<>(
                        TRANSPORT,
                        key,
                        AS_AT,
                        JourneyBuilder.builder()
                                .operator(Known.of(Sharing.FLEET))
                                .until(Known.of(LocalDate.of(2027, 7, 20)))
                                .build())),
                List.of()));
    }

    private Consent consent(String decider, ConsentDecision decision) {
        return ConsentBuilder.builder()
                .decision(Known.of(decision))
                .decidedBy(Known.of(DecidedBy.PARENT))
                .decider(Known.of(PersonName.of(decider, "Example")))
                .parentalResponsibility(Known.of(ParentalResponsibility.YES))
                .recipients(Known.noneKnown())
                .purposes(Known.of(Set.of(Sharing.PURPOSE)))
                .categories(Known.noneKnown())
                .decidedOn(Known.of(LocalDate.of(2026, 9, 10)))
                .from(Known.of(LocalDate.of(2026, 9, 10)))
                .until(Known.of(LocalDate.of(2027, 8, 31)))
                .build();
    }

    private static Consent lastYear(Consent consent) {
        return ConsentBuilder.builder(consent)
                .decidedOn(Known.of(LocalDate.of(2025, 9, 10)))
                .from(Known.of(LocalDate.of(2025, 9, 10)))
                .until(Known.of(LocalDate.of(2026, 8, 31)))
                .build();
    }

    private static Consent draft(Consent consent) {
        return ConsentBuilder.builder(consent)
                .status(Known.of(ConsentStatus.DRAFT))
                .build();
    }

    private static Consent elsewhere(Consent consent) {
        return ConsentBuilder.builder(consent)
                .recipients(Known.of(Set.of(OrganisationId.of("redwing-travel"))))
                .build();
    }

    private void told(OrganisationId source, HubRecord content) {
        int number = records.size() + 1;
        records.add(
                new StoredRecord(number, source, content.type(), "k" + number, Optional.of(CHILD), 1, AS_AT, content));
    }
}
