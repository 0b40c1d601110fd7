package hub.app.config;

import hub.connector.Secret;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fetches a secret from where a setting says it is: {@code env:NAME} or {@code file:PATH}. One that stands there itself is refused. */
final class SecretReference extends PropertyEditorSupport {

    private final Home home;

    SecretReference(Home home) {
        this.home = home;
    }

    @Override
    public void setAsText(String reference) {
        if (reference.startsWith("env:")) {
            setValue(fromEnvironment(reference.substring(4)));
        } else if (reference.startsWith("file:")) {
            setValue(fromFile(home.resolve(reference.substring(5))));
        } else {
            throw new IllegalArgumentException(
                    "a secret may not stand in a file of settings: write env:NAME or file:PATH, and keep it there");
        }
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
