package hub.connectors.sen2.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The modules of the return: elements of the XML, files of the Blade export, tables of the Excel template. */
public enum Module {
    HEADER(null, "Header", "sen2", "Header Record"),
    PERSON(null, "Person", "person", "Person Record"),
    REQUESTS(PERSON, "Requests", "requests", "Requests Records"),
    ASSESSMENT(REQUESTS, "Assessment", "assessment", "Assessments Records"),
    NAMED_PLAN(ASSESSMENT, "NamedPlan", "namedplan", "Named Plan Records"),
    PLAN_DETAIL(NAMED_PLAN, "PlanDetail", "plandetail", "Plan Detail Records"),
    ACTIVE_PLANS(REQUESTS, "ActivePlans", "activeplans", "Active Plan Records"),
    PLACEMENT_DETAIL(ACTIVE_PLANS, "PlacementDetail", "placementdetail", "Placement Detail Records"),
    SEN_NEED(ACTIVE_PLANS, "SENneed", "senneed", "SEN Need Records");

    private static final Map<String, Module> BY_TABLE =
            Arrays.stream(values()).collect(Collectors.toMap(Module::table, Function.identity()));

    private final @Nullable Module parent;
    private final String element;
    private final String table;
    private final String title;

    Module(@Nullable Module parent, String element, String table, String title) {
        this.parent = parent;
        this.element = element;
        this.table = table;
        this.title = title;
    }

    public Optional<Module> parent() {
        return Optional.ofNullable(parent);
    }

    /** The modules whose rows hang off a row of this one, in the order of the XML. */
    public List<Module> children() {
        return Arrays.stream(values()).filter(m -> m.parent == this).toList();
    }

    /** Its element in the XML. */
    public String element() {
        return element;
    }

    /** Its file in the Blade export, with no more than its own name. */
    public String table() {
        return table;
    }

    /** What stands above its table in the Excel template. */
    public String title() {
        return title;
    }

    /** The module with that element or file, however its name is capitalised. */
    public static Optional<Module> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(lower.equals("header") ? HEADER : BY_TABLE.get(lower));
    }
}
