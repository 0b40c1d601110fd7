package hub.intake;

import hub.connector.Note;
import hub.model.ChildId;
import hub.model.Link;
import hub.model.RecordType;
import hub.store.RecordVersionRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One record as a batch sees it: what the database holds, with what the batch does to it. What one row of a batch changes, the next row
 * finds.
 */
final class RecordState {

    /** A version the batch adds. @param body empty for an absence */
    record Version(
            int number,
            RecordVersionRow.Kind kind,
            Instant asAt,
            byte[] hash,
            Optional<byte[]> body,
            List<Note> notes) {}

    private final RecordType type;
    private final String key;
    private final List<Version> added = new ArrayList<>();
    private long id;
    private String feed = "";
    private Optional<ChildId> child = Optional.empty();
    private Optional<ChildId> formerChild = Optional.empty();
    private int version;
    private int versions;
    private Instant asAt = Instant.MIN;
    private Instant knownAt = Instant.MIN;
    private byte[] hash = {};
    private boolean present;
    private boolean created;
    private boolean touched;
    private Optional<List<Link>> links = Optional.empty();

    RecordState(RecordType type, String key) {
        this.type = type;
        this.key = key;
    }

    /** What the database holds. */
    void stored(
            long storedId,
            String ofFeed,
            Optional<ChildId> about,
            int current,
            int count,
            Instant at,
            byte[] of,
            boolean there) {
        id = storedId;
        feed = ofFeed;
        child = about;
        version = current;
        versions = count;
        asAt = at;
        knownAt = at;
        hash = of;
        present = there;
    }

    void create(long newId, String ofFeed, Optional<ChildId> about) {
        id = newId;
        feed = ofFeed;
        child = about;
        created = true;
    }

    /** Newer content. */
    void change(
            String byFeed,
            Optional<ChildId> about,
            Instant at,
            byte[] of,
            byte[] body,
            List<Link> tied,
            List<Note> notes) {
        if (!about.equals(child)) {
            formerChild = child;
        }
        feed = byFeed;
        child = about;
        present = true;
        links = Optional.of(tied);
        current(new Version(versions + 1, RecordVersionRow.Kind.CONTENT, at, of, Optional.of(body), notes));
    }

    /** Gone from a complete extract. */
    void gone(Instant at) {
        present = false;
        links = Optional.of(List.of());
        current(new Version(versions + 1, RecordVersionRow.Kind.ABSENT, at, hash, Optional.empty(), List.of()));
    }

    private void current(Version newer) {
        versions = newer.number();
        version = newer.number();
        asAt = newer.asAt();
        hash = newer.hash();
        touched = true;
        added.add(newer);
        seenAt(asAt);
    }

    /** Content that came late: kept, and not current; of a record not met before, it is all there is. */
    void older(Instant at, byte[] of, byte[] body, List<Note> notes) {
        versions++;
        touched = true;
        added.add(new Version(versions, RecordVersionRow.Kind.OLDER, at, of, Optional.of(body), notes));
        if (version == 0) {
            version = versions;
            asAt = at;
            hash = of;
        }
    }

    /** The same content, said again at a later time. */
    void confirm(Instant at) {
        if (at.isAfter(asAt)) {
            asAt = at;
            touched = true;
        }
    }

    void seenAt(Instant at) {
        knownAt = knownAt.isAfter(at) ? knownAt : at;
    }

    /** Whether this is its current content. */
    boolean says(byte[] of) {
        return present && Arrays.equals(hash, of);
    }

    boolean addedBefore(Instant at, byte[] of) {
        return added.stream().anyMatch(v -> v.asAt().equals(at) && Arrays.equals(v.hash(), of));
    }

    boolean exists() {
        return id > 0;
    }

    boolean created() {
        return created;
    }

    boolean touched() {
        return touched;
    }

    boolean changed() {
        return links.isPresent();
    }

    RecordType type() {
        return type;
    }

    String key() {
        return key;
    }

    long id() {
        return id;
    }

    String feed() {
        return feed;
    }

    Optional<ChildId> child() {
        return child;
    }

    Optional<ChildId> formerChild() {
        return formerChild;
    }

    int version() {
        return version;
    }

    int versions() {
        return versions;
    }

    Instant asAt() {
        return asAt;
    }

    /** Up to when the source is known to have said this. */
    Instant knownAt() {
        return knownAt;
    }

    byte[] hash() {
        return hash;
    }

    boolean present() {
        return present;
    }

    List<Version> added() {
        return added;
    }

    /** What it ties together now, if that changed. */
    Optional<List<Link>> links() {
        return links;
    }
}
