package hub.trial;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The process itself: starts the systems, says when they are ready, and ends when its standard input does. */
public final class OutsideSystems {

    private static final int WORDS = 3;

    private OutsideSystems() {}

    /**
     * @param words the line to say when all are ready; then each system as {@code kind=port=folder}: {@code database} (the folder holds its
     *     file), {@code fhir} (the folder holds its resources), {@code provider} (the same, and keeps the plans that are put there) or {@code
     *     sftp} (the folder holds what is fetched there)
     */
    public static void main(String[] words) throws Exception {
        List<OutsideSystem> systems =
                Stream.of(words).skip(1).map(OutsideSystems::started).toList();
        // However it ends: the terminal sends its interrupt to this process too.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> systems.forEach(OutsideSystem::close)));
        System.out.println(words[0]);
        System.in.transferTo(OutputStream.nullOutputStream());
        systems.stream().flatMap(system -> system.holds().stream()).forEach(System.out::println);
        System.exit(0);
    }

    private static OutsideSystem started(String word) {
        String[] parts = word.split("=", WORDS);
        int port = Integer.parseInt(parts[1]);
        Path folder = Path.of(parts[2]);
        return switch (parts[0]) {
            case "database" -> new DatabaseSystem(port, folder);
            case "fhir" -> FhirSystem.giving(port, folder);
            case "provider" -> FhirSystem.keeping(port, folder);
            case "sftp" -> new SftpSystem(port, folder);
            default -> throw new IllegalArgumentException("there is no system of the kind " + parts[0]);
        };
    }
}
