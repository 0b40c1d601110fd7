package hub.app.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The archives that should run: those that came with the hub, each replaced by the one of the same connector in {@code plugins/}. */
public final class WantedArchives {

    private final PluginFolder bundled;
    private final PluginFolder plugins;

    /** @param bundled what came with the hub; never written to */
    public WantedArchives(PluginFolder bundled, PluginFolder plugins) {
        this.bundled = bundled;
        this.plugins = plugins;
    }

    public PluginFolder.Listing list() {
        PluginFolder.Listing here = plugins.list();
        PluginFolder.Listing came = bundled.list();
        Map<String, PluginArchive> wanted = new TreeMap<>(came.archives());
        wanted.putAll(here.archives());
        List<String> refused = new ArrayList<>(came.refused());
        refused.addAll(here.refused());
        return new PluginFolder.Listing(wanted, refused);
    }
}
