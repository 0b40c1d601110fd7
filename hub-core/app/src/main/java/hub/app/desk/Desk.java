package hub.app.desk;

import hub.connector.Input;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Submission;
import hub.intake.Feed;
import hub.intake.Feeds;
import hub.model.ChildRef;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.store.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The desk as a source: one feed, whose every input is one decision. */
public final class Desk implements Reader {

    public static final OrganisationId SOURCE = OrganisationId.of("hub-desk");

    /** What comes in at the desk. */
    public static final Feed CONSENTS = new Feed(SOURCE, "consents", new Desk());

    private Desk() {}

    /** The desk's feed beside those of the connectors. */
    public static Feeds with(Feeds others) {
        return (source, name) -> source.equals(SOURCE)
                ? Optional.of(CONSENTS).filter(feed -> feed.name().equals(name))
                : others.find(source, name);
    }

    @Override
    public Extent extent() {
        return Extent.CHANGES;
    }

    @Override
    public Reading read(Input input) {
        byte[] document = bytes(input);
        DeskConsent form = CanonicalJson.read(document, DeskConsent.class);
        Submission submission = new Submission(
                form.key(),
                Optional.of(new ChildRef(form.numbers(), Known.notRecorded(), Known.notRecorded())),
                form.consent(),
                form.asAt(),
                List.of(),
                Position.ofRow(input.name(), 1),
                () -> document);
        return new One(List.<ReadItem>of(submission).iterator());
    }

    private static byte[] bytes(Input input) {
        try (InputStream bytes = input.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record One(Iterator<ReadItem> items) implements Reading {

        @Override
        public Optional<ReadItem> next() {
            return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
        }

        @Override
        public List<hub.connector.Note> notes() {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
