package hub.app.connectors;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.plugins.ArchiveCheck;
import hub.app.plugins.PluginFolder;
import hub.app.plugins.Signatures;
import hub.app.plugins.WantedArchives;
import hub.connector.ContractVersion;
import java.nio.file.Path;

/**
 * Where the archives of a hub's connectors are.
 *
 * @param plugins {@code plugins/} of the home
 * @param wanted what should run
 * @param check for an archive that lies elsewhere
 * @param unpacked the folder they are unpacked into
 */
public record ConnectorHome(PluginFolder plugins, WantedArchives wanted, ArchiveCheck check, Path unpacked) {

    /** The launcher says where the archives are that came with the hub; tests have their connectors on the class path. */
    private static final String BUNDLED = System.getProperty("toucan.connectors", "connectors-that-came-with-the-hub");

    public static ConnectorHome of(Home home, HubSettings settings) {
        ArchiveCheck check = new ArchiveCheck(
                ContractVersion.CURRENT, new Signatures(settings.signedArchivesOnly(), home.pluginKeys()));
        ArchiveCheck ours =
                ArchiveCheck.ofOurOwn(ContractVersion.CURRENT, new Signatures(false, Path.of(BUNDLED, "keys")));
        PluginFolder plugins = new PluginFolder(home.plugins(), check);
        return new ConnectorHome(
                plugins,
                new WantedArchives(new PluginFolder(Path.of(BUNDLED), ours), plugins),
                check,
                home.data().resolve("connectors"));
    }
}
