package hub.app.cli;

import hub.app.config.Home;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which hub is meant. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description =
                    "the folder that holds config/ routes/ data/ (default: the checkout, else the current folder)")
    private Path folder = Path.of(System.getProperty("toucan.home", ""));

    Home home() {
        return Home.at(folder);
    }
}
