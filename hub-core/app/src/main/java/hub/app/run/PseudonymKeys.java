package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.HubSettings.PseudonymKey;
import hub.app.config.OwnerFile;
import hub.app.config.SecretReference;
import hub.connector.Fault;
import hub.pseudonym.Audience;
import hub.pseudonym.HmacPseudonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The keys of pseudonyms, from where the settings say they are, which is not the database; fetched each time and not kept. A hub of a
 * made-up council makes those that are missing.
 */
final class PseudonymKeys implements HmacPseudonyms.Keys {

    private static final int BYTES = 32;

    private final Home home;
    private final HubSettings settings;

    PseudonymKeys(Home home, HubSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public byte[] of(Audience audience) {
        String reference = reference(audience).orElseThrow(() -> Fault.configuration(none(audience)));
        try {
            SecretReference.file(home, reference).filter(this::isToBeMade).ifPresent(PseudonymKeys::make);
            return HexFormat.of()
                    .parseHex(SecretReference.fetch(home, reference).reveal().strip());
        } catch (IllegalArgumentException e) {
            throw Fault.configuration(unusable(audience));
        }
    }

    /** What is wrong with the key of an audience; empty if it can be had. */
    Optional<String> problem(Audience audience) {
        Optional<String> reference = reference(audience);
        if (reference.isEmpty()) {
            return Optional.of(none(audience));
        }
        if (SecretReference.file(home, reference.get()).filter(this::isToBeMade).isPresent()) {
            return Optional.empty();
        }
        try {
            return of(audience).length < BYTES ? Optional.of(unusable(audience)) : Optional.empty();
        } catch (Fault e) {
            return Optional.of(e.getMessage());
        }
    }

    private Optional<String> reference(Audience audience) {
        return settings.pseudonyms().stream()
                .filter(key -> new Audience(key.purpose(), key.recipient()).equals(audience))
                .map(PseudonymKey::key)
                .findFirst();
    }

    private boolean isToBeMade(Path file) {
        return settings.council().isPresent() && Files.notExists(file);
    }

    private static void make(Path file) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.getParent());
            OwnerFile.write(file, HexFormat.of().formatHex(key));
        } catch (IOException e) {
            throw Fault.configuration("cannot make a key for pseudonyms: let the hub's user write into "
                    + file.getParent().getFileName());
        }
    }

    private static String none(Audience audience) {
        return "there is no key for the pseudonyms of " + audience.recipient() + " for " + audience.purpose()
                + ": name one in toucan.pseudonyms of config/application.yaml";
    }

    private static String unusable(Audience audience) {
        return "the key for the pseudonyms of " + audience.recipient() + " for " + audience.purpose()
                + " cannot be read, or is not 64 hexadecimal digits: make one with openssl rand -hex 32";
    }
}
