package hub.app.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through the libraries of one archive: which connectors they name, and whether they bring what the hub lends. */
final class LibraryCheck {

    private static final String SERVICE = "META-INF/services/hub.connector.Connector";
    private static final Pattern LENT =
            Pattern.compile("hub/(model|connector|app|audit|delivery|identity|intake|product|sharing|store)/.*"
                    + "|org/apache/camel/(CamelContext|impl/DefaultCamelContext|support/DefaultComponent)\\.class"
                    + "|org/slf4j/.*|org/springframework/.*");

    private final Budget budget;
    private int connectors;
    private boolean lent;

    /** @param budget for what the libraries hold in their turn */
    LibraryCheck(Budget budget) {
        this.budget = budget;
    }

    /** Reads a library to its end, without closing it. */
    void look(InputStream library) throws IOException {
        ZipInputStream entries = new ZipInputStream(library, StandardCharsets.UTF_8);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            InputStream content = budget.counted(entries);
            if (entry.getName().equals(SERVICE)) {
                connectors += named(content);
            }
            lent |= entry.getName().endsWith(".class")
                    && LENT.matcher(entry.getName()).matches();
            content.transferTo(OutputStream.nullOutputStream());
        }
        library.transferTo(OutputStream.nullOutputStream());
    }

    private static int named(InputStream service) throws IOException {
        return (int) new String(service.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .count();
    }

    Optional<Refusal> refusal() {
        if (lent) {
            return Optional.of(Refusal.HOLDS_HUB_CLASSES);
        }
        if (connectors > 1) {
            return Optional.of(Refusal.SEVERAL_CONNECTORS);
        }
        return connectors == 1 ? Optional.empty() : Optional.of(Refusal.NO_CONNECTOR);
    }
}
