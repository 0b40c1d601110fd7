package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.connectors.sen2.layout.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules, asked of a return block by block.
 *
 * @param referenceDate of the return
 * @param council that makes it
 */
public record ReturnRules(LocalDate referenceDate, Version version, String council) {

    private static final Map<Module, List<Rule>> RULES = Stream.of(
                    PersonRules.ALL, RequestRules.ALL, PlanRules.ALL, PlacementRules.ALL)
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Rule::module));

    /** What is doubtful in what the return says of itself. */
    public List<Finding> ofHeader(Block header) {
        List<Finding> found = new ArrayList<>(ItemRules.ask(header, around(header)));
        if (referenceDate.getMonth() != Month.JANUARY || referenceDate.getDayOfWeek() != DayOfWeek.THURSDAY) {
            found.add(new Finding(
                    "odd-census-date", "the census is on a Thursday in January", header.place(Item.REFERENCE_DATE)));
        }
        return found;
    }

    /** What is doubtful in a person, without the requests. */
    public List<Finding> ofPerson(Block person) {
        return ask(person, around(person));
    }

    /** What is doubtful in a request and all that hangs off it. */
    public List<Finding> ofRequest(Block person, Block request) {
        List<Finding> found = new ArrayList<>();
        walk(request, around(person).in(request), found);
        return found;
    }

    private void walk(Block block, Around around, List<Finding> found) {
        found.addAll(ask(block, around));
        block.children().forEach(child -> walk(child, around, found));
    }

    private static List<Finding> ask(Block block, Around around) {
        List<Finding> found = new ArrayList<>(ItemRules.ask(block, around));
        RULES.getOrDefault(block.module(), List.of())
                .forEach(rule -> rule.ask(block, around).ifPresent(found::add));
        return found;
    }

    private Around around(Block person) {
        return new Around(person, person, referenceDate, version, council);
    }
}
