package hub.app.cli;

import hub.app.author.NewConnector;
import hub.app.author.NewName;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toucan connectors new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Makes the project of a new connector, to be changed: it compiles, keeps every contract and packs its archive.")
final class NewConnectorCommand extends PrintingCommand {

    /** The launcher says where the build puts what connectors compile against. */
    private static final String REPOSITORY = System.getProperty("toucan.repository", "target/maven");

    @Parameters(paramLabel = "ID", description = "the connector's id: town-register")
    private String id;

    @Option(
            names = "--package",
            paramLabel = "P",
            description = "of its classes (default: connectors.<id without hyphens>)")
    private @Nullable String inPackage;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "an empty folder, or one not there yet (default: the id)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        NewName name = inPackage == null ? NewName.of(id) : new NewName(id, inPackage);
        Path folder = Optional.ofNullable(out).orElse(Path.of(id));
        new NewConnector(name, Path.of(REPOSITORY).toAbsolutePath().toUri()).writeTo(folder);
        print(Map.of("folder", folder.toString()), () -> out().println(next(folder)));
        return 0;
    }

    private String next(Path folder) {
        return """
                %1$s is a project of its own now. What it does is yours to change; try it first, from the hub's home:

                  mvn -q -f %2$s package     # compiles it, tries it on every contract, packs it
                  cp -r %2$s/home/. .        # its settings, its route, the folders it watches
                  ./toucan connectors install %2$s/target/%1$s-0.1.0.zip
                  cp %2$s/src/main/resources/samples/*.csv %1$s/in/
                """.formatted(id, folder);
    }
}
