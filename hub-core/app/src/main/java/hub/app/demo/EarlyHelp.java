package hub.app.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Which families the council gives early help: submissions as JSON, one in a line, about one child in ten. */
record EarlyHelp(Northshire council) {

    private static final int EVERY = 10;
    private static final String SUBMISSION = """
            {"type":"social-care-status","key":"%1$s","asAt":"2026-11-20T02:00:00Z",\
            "child":{"identifiers":[{"system":"northshire-liquidlogic","value":"%1$s"}]},"record":{"earlyHelp":%2$s}}
            """;

    void writeTo(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            Iterator<DemoChild> children = council.children()
                    .filter(child -> child.index() % EVERY == 0)
                    .iterator();
            while (children.hasNext()) {
                DemoChild child = children.next();
                boolean helped = council.chance("early help", child.index()).percent(50);
                lines.write(SUBMISSION.formatted(child.localId(), helped));
            }
        }
    }
}
