package hub.app.config;

import hub.connector.Secret;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Fetches a secret from where a setting says it is: {@code env:NAME} or {@code file:PATH}. One that stands there itself is refused. */
public final class SecretReference extends PropertyEditorSupport {

    private final Home home;

    SecretReference(Home home) {
        this.home = home;
    }

    @Override
    public void setAsText(String reference) {
        setValue(fetch(home, reference));
    }

    /** The secret that a reference names. @throws IllegalArgumentException if it names none that can be had */
    public static Secret fetch(Home home, String reference) {
        if (reference.startsWith("env:")) {
            return fromEnvironment(reference.substring(4));
        }
        return fromFile(
                file(home, reference)
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "a secret may not stand in a file of settings: write env:NAME or file:PATH, and keep it there")));
    }

    /** The file that a reference names; empty if it names none. */
    public static Optional<Path> file(Home home, String reference) {
        return reference.startsWith("file:") ? Optional.of(home.resolve(reference.substring(5))) : Optional.empty();
    }

    private static Secret fromEnvironment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the environment has no variable " + name + ": set it for the hub's user");
        }
        return new Secret(value.toCharArray());
    }

    private static Secret fromFile(Path file) {
        try {
            return new Secret(Files.readString(file).strip().toCharArray());
        } catch (IOException e) {
            throw new IllegalArgumentException("the file of a secret cannot be read: let the hub's user read " + file);
        }
    }
}
