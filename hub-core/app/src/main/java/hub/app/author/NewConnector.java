package hub.app.author;

import hub.connector.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes the project of a new connector out of the sources of {@code connectors/example-folder}, which the build packs into the hub, so
 * that what is copied is what is tried in every build. Only the {@code pom.xml} is another: the project stands outside the hub's build.
 */
public final class NewConnector {

    private static final String EXAMPLE = "hub/app/author/example/";
    private static final String POM = "hub/app/author/pom.xml";
    private static final String REPOSITORY = "@toucan.repository@";

    private final NewName name;
    private final URI repository;

    /** @param repository the Maven repository that holds the hub's contract and its kit of tests */
    public NewConnector(NewName name, URI repository) {
        this.name = name;
        this.repository = repository;
    }

    /**
     * Writes the project.
     *
     * @param folder empty, or not there yet
     * @return the files, below the folder
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if something is in the folder, or it cannot be written to
     */
    public List<Path> writeTo(Path folder) {
        try {
            refuseWhatIsThere(folder);
            PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
            List<Path> written = new ArrayList<>();
            for (Resource file : resources.getResources("classpath:" + EXAMPLE + "**")) {
                if (file.isReadable()) {
                    written.add(write(folder, place(file), name.in(text(file))));
                }
            }
            String pom = name.in(text(resources.getResource("classpath:" + POM)));
            written.add(write(folder, "pom.xml", pom.replace(REPOSITORY, repository.toString())));
            return List.copyOf(written);
        } catch (IOException e) {
            throw Fault.configuration("the project cannot be written to " + folder + ": let your user write there");
        }
    }

    private static void refuseWhatIsThere(Path folder) throws IOException {
        String[] there = Files.exists(folder) ? folder.toFile().list() : new String[0];
        if (there == null || there.length > 0) {
            throw Fault.configuration(folder + " is not an empty folder: give another with --out");
        }
    }

    private String place(Resource file) throws IOException {
        String whole = file.getURL().getPath();
        return name.in(whole.substring(whole.indexOf(EXAMPLE) + EXAMPLE.length()));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Path write(Path folder, String place, String text) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
