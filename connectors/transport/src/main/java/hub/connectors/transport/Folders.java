package hub.connectors.transport;

import hub.connector.Fault;
import hub.connector.Health;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders that the connector works in: one for each feed, one for each recipient. */
record Folders(TransportSettings settings) {

    private static final List<String> FEEDS = List.of("journeys", "passengers", "crew", "training", "acknowledgements");

    /** Well when every folder is there and can be written; otherwise a configuration problem that names each one that is not. */
    Health health() {
        String problems = Stream.concat(feedFolders(), recipientFolders())
                .map(Folders::problem)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return problems.isEmpty() ? Health.well() : Health.unwell(Fault.Kind.CONFIGURATION, problems);
    }

    private Stream<Path> feedFolders() {
        return FEEDS.stream().map(settings.directory()::resolve);
    }

    private Stream<Path> recipientFolders() {
        return settings.recipients().values().stream()
                .map(RecipientSettings::folder)
                .filter(Objects::nonNull)
                .sorted();
    }

    /** A file that was read is moved to a folder inside the feed's own, so that feeds too must be writable. */
    private static Optional<String> problem(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of("there is no folder " + folder + ": create it, or mend the setting");
        }
        if (!Files.isWritable(folder)) {
            return Optional.of("the hub may not write to " + folder + ": give its user leave to");
        }
        return Optional.empty();
    }
}
