package hub.app.run;

import hub.app.connectors.InstalledConnector;
import hub.app.plugins.PluginArchive;
import hub.app.plugins.PluginFolder;
import hub.connector.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what runs equal to what lies in {@code plugins/}. */
final class Reconcile {

    private static final Logger LOG = LoggerFactory.getLogger(Reconcile.class);

    private final Connectors connectors;
    private final ConnectorsAtWork atWork;
    private final Set<String> told = new HashSet<>();
    private final Map<String, String> failed = new HashMap<>();
    private String seen = "";
    private String done = "";

    Reconcile(Connectors connectors, ConnectorsAtWork atWork) {
        this.connectors = connectors;
        this.atWork = atWork;
        this.done = connectors.archives().plugins().fingerprint();
    }

    /** Does so if the folder has changed since, and lies still: what is still being copied is left alone. */
    synchronized void ifChanged() {
        String now = connectors.archives().plugins().fingerprint();
        if (!now.equals(done) && now.equals(seen)) {
            now();
        }
        seen = now;
    }

    /** The same, and tries an archive that failed before once more. @return one line for each archive that is not taken */
    synchronized List<String> anew(PluginArchive archive) {
        failed.remove(archive.digest());
        return now();
    }

    /** @return one line for each archive that is not taken */
    synchronized List<String> now() {
        done = connectors.archives().plugins().fingerprint();
        PluginFolder.Listing wanted = connectors.archives().wanted().list();
        removeAllBut(wanted.archives());
        List<String> refused = new ArrayList<>(wanted.refused());
        for (PluginArchive archive : wanted.archives().values()) {
            if (!runs(archive)) {
                swap(archive);
            }
            Optional.ofNullable(failed.get(archive.digest())).ifPresent(refused::add);
        }
        refused.stream().filter(told::add).forEach(line -> LOG.warn("not taken: {}", line));
        return refused;
    }

    private boolean runs(PluginArchive archive) {
        return connectors
                .installed()
                .find(archive.id())
                .filter(there -> there.isFrom(archive))
                .isPresent();
    }

    /** One that failed is not tried again by itself: what failed stays the same. */
    private void swap(PluginArchive archive) {
        if (failed.containsKey(archive.digest())) {
            return;
        }
        try {
            atWork.replaceWith(connectors.installed().load(archive));
            LOG.info("{} is installed", archive);
        } catch (Fault why) {
            failed.put(archive.digest(), archive.file().getFileName() + ": " + why.getMessage());
        }
    }

    private void removeAllBut(Map<String, PluginArchive> wanted) {
        for (InstalledConnector there : connectors.installed().all()) {
            if (there.archive().isPresent() && !wanted.containsKey(there.id())) {
                atWork.remove(there.id());
                LOG.info("{} {} is removed", there.id(), there.version());
            }
        }
    }
}
