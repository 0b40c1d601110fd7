package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Delivery;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Refresh;
import hub.connector.Rows;
import hub.connector.Writer;
import hub.council.Council;
import hub.council.People;
import hub.delivery.Handout;
import hub.delivery.Settlement;
import hub.model.Address;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.Known;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.PersonName;
import hub.model.SendRecord;
import hub.model.Upn;
import hub.refresh.Refreshes.Claimed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** Tests of refreshes of rows about children, with an ICB that may not know who they are. */
abstract class RowsOnACohort extends OnACohort {

    static final OrganisationId ICB = OrganisationId.of("northshire-icb");
    static final String NHS_NUMBER = "9990001006";
    static final String UPN = "Q990700121001";

    @TempDir
    Path agreements;

    /** Writes rows as lines, and knows what it wrote last. */
    static class Lines implements Writer {

        private List<String> columns = List.of();
        private List<List<String>> rows = List.of();
        private String text = "";

        @Override
        public Payload write(Refresh refresh, Rows from) {
            columns = from.columns();
            rows = new ArrayList<>();
            Iterator<List<String>> each = from.rows().iterator();
            while (each.hasNext()) {
                rows.add(each.next());
            }
            text = columns + "\n" + rows.stream().map(Object::toString).collect(Collectors.joining("\n"));
            try {
                Path file = Files.writeString(from.folder().resolve("rows.txt"), text);
                return Payload.of(Part.in(file, "rows.txt", "text/plain"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Each row by the names of its columns. */
        List<Map<String, String>> rows() {
            return rows.stream()
                    .map(row ->
                            IntStream.range(0, row.size()).boxed().collect(Collectors.toMap(columns::get, row::get)))
                    .toList();
        }

        List<String> cells(String column) {
            return rows().stream().map(row -> row.get(column)).toList();
        }

        String text() {
            return text;
        }

        @Override
        public Payload write(Delivery delivery) {
            throw new AssertionError("a row never goes by itself");
        }

        @Override
        public Payload write(Recall recall) {
            throw new AssertionError("not asked for");
        }
    }

    /** Takes rows as they come and keeps none. */
    abstract static class Forgetful extends Lines {

        abstract void take(List<String> row);

        @Override
        public Payload write(Refresh refresh, Rows from) {
            Iterator<List<String>> each = from.rows().iterator();
            while (each.hasNext()) {
                take(each.next());
            }
            return Payload.of(new Part("rows.txt", "text/plain", new byte[0]));
        }
    }

    /** A child with a plan and everything that would name it. */
    ChildId named(boolean restricted) {
        ChildId child = children(1, plan(MOOR)).get(0);
        council.put(
                child,
                People.LIQUIDLOGIC,
                "c",
                ChildBuilder.builder()
                        .name(Known.of(PersonName.of("Robin-canary", "Example-canary")))
                        .birthDate(Known.of(LocalDate.of(2015, 3, 14)))
                        .identifiers(Known.of(List.of(NhsNumber.of(NHS_NUMBER), Upn.of(UPN))))
                        .address(Known.of(new Address(List.of("1 Canary Row"), Known.of("ZZ99 3WZ"))))
                        .restricted(Known.of(restricted))
                        .build());
        return child;
    }

    void refuse(ChildId child) {
        council.put(
                child,
                People.LIQUIDLOGIC,
                "no",
                ConsentBuilder.builder(
                                People.consent(ConsentDecision.REFUSED, "Sam-canary", LocalDate.of(2026, 11, 20)))
                        .purposes(Known.of(Set.of("send-planning", "send-research")))
                        .build());
        council.decide();
    }

    /** The agreements in place, with another beside them or in the place of one. */
    void agree(String id, String recipient, String from, String to) throws IOException {
        try (var files = Files.list(Council.CONFIG.resolve("agreements"))) {
            for (Path file : files.toList()) {
                Files.writeString(agreements.resolve(file.getFileName()), Files.readString(file));
            }
        }
        String text = Files.readString(agreements.resolve("northshire-icb-send-record.yaml"));
        Files.writeString(
                agreements.resolve(id + ".yaml"),
                text.replace("id: northshire-icb-send-record", "id: " + id)
                        .replace("recipient: northshire-icb", "recipient: " + recipient)
                        .replace(from, to));
        council.agreements.load(agreements);
        council.decide();
    }

    Optional<Claimed> claim(OrganisationId recipient) {
        return refreshes.claim(recipient, SendRecord.NAME, "icb/refresh");
    }

    Lines sentTo(OrganisationId recipient) {
        council.decide();
        refreshes.ask(recipient, "canary-operator");
        Lines lines = new Lines();
        Claimed claimed = claim(recipient).orElseThrow();
        Made made = refreshes.make(claimed).orElseThrow();
        made.writtenBy(lines);
        assertThat(refreshes.mayLeave(claimed, made)).isTrue();
        refreshes.settle(claimed.id(), new Settlement.Taken("ref"));
        return lines;
    }

    List<Handout> handouts(OrganisationId recipient) {
        RecallNames names = new RecallNames(council.jdbc, pseudonyms());
        return council.outbox.claim(recipient, SendRecord.NAME, 100, "icb/refresh").stream()
                .map(names::named)
                .toList();
    }
}
