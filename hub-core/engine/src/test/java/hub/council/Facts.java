package hub.council;

import hub.model.ChildId;
import hub.model.Consent;
import hub.model.HubRecord;
import hub.model.Journey;
import hub.model.OrganisationId;
import hub.model.Passenger;
import hub.product.ChildFacts;
import hub.product.OnJourney;
import hub.product.OnJourney.OnBoard;
import hub.product.Release;
import hub.product.Told;
import hub.store.StoredRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts about one child, put together without a database. */
public final class Facts {

    public static final ChildId CHILD = new ChildId(1);
    public static final Instant AS_AT = Instant.parse("2026-11-20T02:00:00Z");

    private final List<StoredRecord> records = new ArrayList<>();
    private final List<Told<Consent>> absent = new ArrayList<>();
    private final List<OnJourney> journeys = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final Set<String> strangers = new HashSet<>();

    public Facts told(OrganisationId source, String key, HubRecord record) {
        return told(source, key, AS_AT, record);
    }

    public Facts told(OrganisationId source, String key, Instant asAt, HubRecord record) {
        records.add(
                new StoredRecord(records.size() + 1, source, record.type(), key, Optional.of(CHILD), 1, asAt, record));
        return this;
    }

    public Facts absent(Consent consent) {
        absent.add(new Told<>(People.LIQUIDLOGIC, "s", AS_AT, consent));
        return this;
    }

    public Facts on(Passenger passenger, Journey journey) {
        OnBoard driver = new OnBoard(
                Optional.of(new Told<>(People.TRANSPORT, "D1", AS_AT, People.driver())),
                List.of(new Told<>(People.TRANSPORT, "T1", AS_AT, People.rescueTraining())));
        return on(passenger, journey, driver);
    }

    public Facts on(Passenger passenger, Journey journey, OnBoard... crew) {
        journeys.add(new OnJourney(
                new Told<>(People.TRANSPORT, "on", AS_AT, passenger),
                Optional.of(new Told<>(People.TRANSPORT, "j", AS_AT, journey)),
                List.of(crew)));
        return this;
    }

    public Facts released(Release release) {
        releases.add(release);
        return this;
    }

    public Facts stranger(String number) {
        strangers.add(number);
        return this;
    }

    public ChildFacts facts() {
        return new ChildFacts(CHILD, records, absent, journeys, releases, strangers);
    }
}
