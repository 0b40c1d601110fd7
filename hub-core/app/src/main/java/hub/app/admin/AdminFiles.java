package hub.app.admin;

import hub.app.config.OwnerFile;
import hub.connector.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a running hub says how to reach it: {@code data/admin-url} and {@code data/admin-token}, readable by its owner alone. */
public final class AdminFiles {

    private final Path url;
    private final Path token;

    public AdminFiles(Path data) {
        this.url = data.resolve("admin-url");
        this.token = data.resolve("admin-token");
    }

    /**
     * How to reach a hub.
     *
     * @param url with the port it listens on
     */
    public record Address(URI url, AdminToken token) {}

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the files cannot be written */
    public void write(Address address) {
        try {
            OwnerFile.write(token, address.token().text());
            OwnerFile.write(url, address.url().toString());
        } catch (IOException e) {
            throw Fault.configuration("cannot write " + token.getParent() + ": let the hub's user write there");
        }
    }

    /** What the last hub wrote, if it did not take it away; it may no longer be there. */
    public Optional<Address> read() {
        try {
            return Files.exists(url) && Files.exists(token)
                    ? Optional.of(
                            new Address(URI.create(Files.readString(url)), new AdminToken(Files.readString(token))))
                    : Optional.empty();
        } catch (IOException e) {
            throw Fault.configuration("a hub runs here, and " + token
                    + " may be read by its owner only: run this command as the hub's user");
        }
    }

    /** Takes the files away, so that commands know that no hub runs. */
    public void delete() {
        try {
            Files.deleteIfExists(url);
            Files.deleteIfExists(token);
        } catch (IOException e) {
            throw Fault.unavailable("cannot delete " + url, e);
        }
    }
}
