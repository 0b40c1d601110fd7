package hub.connectors.sen2;

import hub.connector.Note;
import hub.connector.Original;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.connectors.sen2.layout.Refusal;
import hub.connectors.sen2.record.PersonRecord;
import hub.connectors.sen2.record.PlanRecord;
import hub.connectors.sen2.record.ReturnHeader;
import hub.connectors.sen2.rule.Finding;
import hub.connectors.sen2.rule.ReturnRules;
import hub.connectors.sen2.shape.Found;
import hub.connectors.sen2.shape.ReturnXml;
import hub.model.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the items of one return: a child and its plans of each person, with what the return's rules find in them. */
final class ReturnItems {

    private final String input;
    private final ReturnHeader header;
    private final OrganisationId source;
    private final ReturnRules rules;
    private final FindingReport report = new FindingReport();

    ReturnItems(String input, ReturnHeader header, OrganisationId source) {
        this.input = input;
        this.header = header;
        this.source = source;
        this.rules = new ReturnRules(
                header.referenceDate(),
                header.version(),
                header.block().readable(Item.LEA).orElse(""));
    }

    /** What the return says of itself. */
    ReadItem header() {
        Position position = Position.ofRow(input, 0);
        Original original = () -> ReturnXml.of(header.block(), List.of());
        try {
            List<Note> notes = notes(rules.ofHeader(header.block()), header.block());
            return new Submission(
                    header.key(), Optional.empty(), header.record(), header.asAt(), notes, position, original);
        } catch (Refusal e) {
            return new Rejected(position.field(e.place()), e.reason(), e.getMessage(), original);
        }
    }

    List<ReadItem> of(Found found) {
        Block block = found.block();
        Original original = () -> ReturnXml.of(header.block(), List.of(block));
        Position position = Position.ofRow(input, block.row());
        if (found.refusal().isPresent()) {
            return List.of(rejected(found.refusal().get(), position, original));
        }
        try {
            return person(block, position, original);
        } catch (Refusal e) {
            return List.of(rejected(e, position, original));
        }
    }

    private List<ReadItem> person(Block block, Position position, Original original) {
        PersonRecord person = PersonRecord.of(block, source);
        List<Finding> found = new ArrayList<>(rules.ofPerson(block));
        if (report.sawBefore(person.child().identifiers())) {
            found.add(ReturnRules.upnTwice(block));
        }
        List<ReadItem> items = new ArrayList<>();
        items.add(new Submission(
                person.key(),
                Optional.of(person.child()),
                person.record(),
                header.asAt(),
                notes(found, block),
                position,
                original));
        Map<String, Integer> times = new HashMap<>();
        for (Block request : block.children(Module.REQUESTS)) {
            String received = request.readable(Item.RECEIVED_DATE)
                    .filter(d -> d.length() <= 10)
                    .orElse("undated");
            int time = times.merge(received, 1, Integer::sum);
            String key = person.key() + "/" + received + (time > 1 ? "/" + time : "");
            items.add(plan(block, request, key, person, position, original));
        }
        return items;
    }

    private ReadItem plan(
            Block block, Block request, String key, PersonRecord person, Position position, Original original) {
        try {
            return new Submission(
                    key,
                    Optional.of(person.child()),
                    PlanRecord.of(request),
                    header.asAt(),
                    notes(rules.ofRequest(block, request), request),
                    position.field(request.place()),
                    original);
        } catch (Refusal e) {
            return rejected(e, position, original);
        }
    }

    private static Rejected rejected(Refusal refusal, Position position, Original original) {
        return new Rejected(position.field(refusal.place()), refusal.reason(), refusal.getMessage(), original);
    }

    private List<Note> notes(List<Finding> found, Block block) {
        report.add(found);
        List<Note> notes = new ArrayList<>(found.size());
        found.forEach(finding -> notes.add(finding.note()));
        extras(block, notes);
        return notes;
    }

    /** Of a person its own alone: those of a request belong to the plan. */
    private static void extras(Block block, List<Note> notes) {
        notes.addAll(block.extras());
        if (block.module() != Module.PERSON) {
            block.children().forEach(child -> extras(child, notes));
        }
    }

    /** How often each rule was broken. */
    List<Note> report() {
        return report.notes();
    }
}
