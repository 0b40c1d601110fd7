package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.OwnerFile;
import hub.audit.chain.ChainKeys;
import hub.connector.Fault;
import hub.connector.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The keys of the audit's chain: those that the settings name, or one that the hub makes for itself when it first needs it. */
final class AuditKeys {

    private static final int BYTES = 32;

    private AuditKeys() {}

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if there is none and none can be made, or one is too short */
    static ChainKeys of(Home home, HubSettings settings) {
        List<String> old = settings.oldAuditKeys().stream().map(Secret::reveal).toList();
        return new ChainKeys(settings.auditKey().map(Secret::reveal).orElseGet(() -> own(home)), old);
    }

    private static String own(Home home) {
        Path file = home.openData().resolve("audit-key");
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                OwnerFile.write(file, HexFormat.of().formatHex(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw Fault.configuration(
                    "cannot read or make " + home.name(file)
                            + ", the key of the audit: let the hub's user read and write there, or name another by toucan.audit.key");
        }
    }
}
