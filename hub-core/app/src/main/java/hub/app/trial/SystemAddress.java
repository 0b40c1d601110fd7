package hub.app.trial;

import hub.app.config.Home;
import hub.app.config.SettingsFile;
import hub.connector.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where one of the made-up council's systems stands, as the settings of its connector say.
 *
 * @param kind as the process beside the hub knows it
 * @param title for people
 * @param address as it stands in the settings
 * @param port on this machine
 * @param folder in the home's {@code data}, that holds what it holds
 */
record SystemAddress(String kind, String title, String address, int port, String folder) {

    private static final String HOST = "127.0.0.1";
    private static final Pattern PORT = Pattern.compile(".*127\\.0\\.0\\.1:(\\d+).*");

    /** Those that the settings of a home look for on this machine. */
    static List<SystemAddress> in(Home home) {
        Optional<String> sftp = text(home, "northshire-transport", "sftp.host")
                .flatMap(host -> text(home, "northshire-transport", "sftp.port").map(port -> host + ":" + port));
        return Stream.of(
                        at(
                                text(home, "northshire-liquidlogic", "reporting-database.url"),
                                "database",
                                "the council's reporting database",
                                "in/systems/reporting-database"),
                        at(
                                text(home, "northshire-nhs", "server.base"),
                                "fhir",
                                "the NHS's FHIR server",
                                "in/systems/nhs"),
                        at(
                                text(home, "northshire-nhs", "recipients.riverside-nhs.base"),
                                "provider",
                                "Riverside's FHIR server",
                                "out/riverside-nhs"),
                        at(sftp, "sftp", "the training provider's SFTP server", "in/systems/sftp"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> text(Home home, String source, String setting) {
        Path file = home.connectors().resolve(source + ".yaml");
        return Files.exists(file) ? new SettingsFile(home, file).text("settings." + setting) : Optional.empty();
    }

    private static Optional<SystemAddress> at(Optional<String> address, String kind, String title, String folder) {
        return address.flatMap(text -> {
            Matcher port = PORT.matcher(text);
            return port.matches()
                    ? Optional.of(new SystemAddress(kind, title, text, Integer.parseInt(port.group(1)), folder))
                    : Optional.empty();
        });
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if somebody else listens there */
    void refuseIfTaken() {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw Fault.configuration(
                    "port " + port + " of this machine is taken, where " + title
                            + " of the made-up council is to stand: end the other hub that runs, or change the port in config/connectors");
        }
    }

    @Override
    public String toString() {
        return title + ", " + address;
    }
}
