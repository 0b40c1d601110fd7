package hub.app.cli;

import hub.app.camel.RunningConnector;
import hub.app.config.Home;
import hub.app.run.ConnectorState;
import hub.app.run.RunningHub;
import java.io.PrintWriter;
import java.util.List;

/** What a hub says when it has started: what runs, where its folders are, what to type next. */
record Welcome(RunningHub hub, PrintWriter out) {

    /** @param listens where commands reach it */
    void print(String listens) {
        Home home = hub.home();
        out.printf("Toucan runs in %s%s%n", home.folder(), listens);
        hub.connectors().forEach(this::say);
        out.println("Folders");
        out.printf("  sources and recipients   %s%n", home.name(home.connectors()));
        out.printf("  agreements               %s%n", home.name(home.agreements()));
        out.printf("  what the hub keeps       %s%n", home.name(home.data()));
        out.println("Next: toucan journal --child child-1   or   toucan quarantine list");
        out.println("Flows");
        out.flush();
    }

    private void say(ConnectorState connector) {
        List<String> routes = connector.running().map(RunningConnector::routes).orElse(List.of());
        out.printf(
                "  %-40s %s%n",
                connector.instance(),
                connector.reason().map(reason -> "DOWN: " + reason).orElse("running: " + String.join(", ", routes)));
    }
}
