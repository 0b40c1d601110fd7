package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.HubSettings.Demo;
import hub.app.demo.DemoCouncil;
import hub.connector.Fault;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Gives a hub that has neither a database nor any source file yet a made-up council, if its settings ask for one. */
public final class Seeding {

    private Seeding() {}

    /**
     * Writes the source files and makes the recipients' folders, where the demo's connectors look for them.
     *
     * @return what was written; nothing if there was no need
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the files cannot be written
     */
    public static Optional<Demo> ifEmpty(Home home, HubSettings settings) {
        Path in = home.data().resolve("in");
        Optional<Demo> demo =
                settings.council().filter(council -> Files.notExists(in) && !Engine.hasRun(home, settings));
        demo.ifPresent(council -> write(home, settings, in, council));
        return demo;
    }

    private static void write(Home home, HubSettings settings, Path in, Demo council) {
        Path unfinished = home.openData().resolve("in.part");
        try {
            new DemoCouncil().write(unfinished, council.children(), council.seed());
            for (OrganisationId recipient : settings.recipients().keySet()) {
                Files.createDirectories(home.data().resolve("out").resolve(recipient.value()));
            }
            Files.move(unfinished, in);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw Fault.configuration("cannot write the made-up council to " + in + ": let the hub's user write there");
        }
    }
}
