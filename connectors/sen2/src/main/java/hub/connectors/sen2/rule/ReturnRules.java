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
import java.util.TreeMap;
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

    private static final Rule CENSUS_DATE = new Rule(
            "odd-census-date",
            "the census date is not a Thursday in January",
            Item.REFERENCE_DATE,
            (header, around) -> around.referenceDate().getMonth() != Month.JANUARY
                    || around.referenceDate().getDayOfWeek() != DayOfWeek.THURSDAY);

    /** Asked of all persons together, by whoever sees them all. */
    private static final Rule UPN_TWICE =
            new Rule("upn-twice", "another person of the return has the same UPN", Item.UPN, (person, around) -> true);

    /** What is doubtful in what the return says of itself. */
    public List<Finding> ofHeader(Block header) {
        List<Finding> found = new ArrayList<>(ItemRules.ask(header, around(header)));
        CENSUS_DATE.ask(header, around(header)).ifPresent(found::add);
        return found;
    }

    /** That a person before this one has the same UPN. */
    public static Finding upnTwice(Block person) {
        return new Finding(UPN_TWICE.code(), UPN_TWICE.sentence(), person.place(Item.UPN));
    }

    /** Every rule with its sentence, by its code. */
    public static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        RULES.values().forEach(rules -> rules.forEach(rule -> all.put(rule.code(), rule.sentence())));
        Stream.of(CENSUS_DATE, UPN_TWICE).forEach(rule -> all.put(rule.code(), rule.sentence()));
        Stream.of(ItemRules.values()).forEach(rule -> all.put(rule.code(), rule.sentence()));
        return all;
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
