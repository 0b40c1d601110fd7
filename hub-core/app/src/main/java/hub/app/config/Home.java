package hub.app.config;

import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A hub's home folder: {@code config/ routes/ plugins/ data/}. */
public record Home(Path folder) {

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the folder is not a hub's home */
    public static Home at(Path folder) {
        Home home = new Home(folder.toAbsolutePath().normalize());
        if (!Files.isReadable(home.settings())) {
            throw Fault.configuration(
                    "no hub lives in " + home.folder
                            + ": config/application.yaml is missing or cannot be read. Give the folder that holds config/ and routes/ with --home");
        }
        return home;
    }

    public Path settings() {
        return folder.resolve("config/application.yaml");
    }

    public Path connectors() {
        return folder.resolve("config/connectors");
    }

    public Path agreements() {
        return folder.resolve("config/agreements");
    }

    public Path mappings() {
        return folder.resolve("config/mappings");
    }

    public Path precedence() {
        return folder.resolve("config/precedence.yaml");
    }

    public Path consentPrecedence() {
        return folder.resolve("config/consent-precedence.yaml");
    }

    /** Archives of connectors: what lies there runs. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** Public keys of those whose archives are trusted. */
    public Path pluginKeys() {
        return folder.resolve("config/plugin-keys");
    }

    /** What routes may use of Camel beyond the hub's own list. */
    public Path routesAllowed() {
        return folder.resolve("config/routes-allowed.yaml");
    }

    public Path routes() {
        return folder.resolve("routes");
    }

    /** What the hub itself writes: its database, what it set aside, the key of its admin API. */
    public Path data() {
        return folder.resolve("data");
    }

    /**
     * Makes the data folder, readable by its owner alone.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it cannot be made
     */
    public Path openData() {
        try {
            if (!Files.isDirectory(data())) {
                Files.createDirectories(data());
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwx------"));
                }
            }
            return data();
        } catch (IOException e) {
            throw Fault.configuration(
                    "cannot make the data folder " + data() + ": let the hub's user write to " + folder);
        }
    }

    /** A path as an operator wrote it: below the home unless it starts at the root. */
    public Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /** How a file is named in a message: below the home where it is. */
    public String name(Path file) {
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
