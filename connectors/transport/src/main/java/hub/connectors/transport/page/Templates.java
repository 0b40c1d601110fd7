package hub.connectors.transport.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Fills in the pages' templates. Every value is escaped; a name that no record has is an error, never an empty space. */
final class Templates {

    private final Template plan;
    private final Template recall;

    Templates(Letters letters) {
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .withFormatter(new Wording(letters))
                .withCollector(new Answers())
                .withLoader(Templates::source);
        plan = compiler.loadTemplate("plan");
        recall = compiler.loadTemplate("recall");
    }

    String plan(PlanPage page) {
        return plan.execute(page);
    }

    String recall(RecallPage page) {
        return recall.execute(page);
    }

    private static Reader source(String name) {
        return new StringReader(new String(Pages.resource("/page/" + name + ".mustache"), StandardCharsets.UTF_8));
    }
}
