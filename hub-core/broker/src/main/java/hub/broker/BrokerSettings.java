package hub.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * How a broker is set up: on this machine's loopback address alone, node and controller in one.
 *
 * @param folder where it keeps everything
 * @param port of its listener without a login
 * @param controllerPort of the controller inside
 * @param more Kafka's own settings beside these, or in their place
 */
public record BrokerSettings(Path folder, int port, int controllerPort, Map<String, String> more) {

    /** The only address it listens on. */
    public static final String HOST = "127.0.0.1";

    /** The name of the listener without a login, for settings that add another. */
    public static final String LISTENER = "PLAINTEXT";

    /** One with free ports. */
    public static BrokerSettings in(Path folder, Map<String, String> more) {
        return new BrokerSettings(folder, freePort(), freePort(), more);
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients without a login find it. */
    public String address() {
        return HOST + ":" + port;
    }

    /** Writes them for the broker to read. */
    Path write() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("broker.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties().store(out, null);
        }
        return file;
    }

    private Properties properties() {
        String listener = LISTENER + "://" + address();
        Properties all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listeners", listener + ",CONTROLLER://" + HOST + ":" + controllerPort);
        all.put("advertised.listeners", listener);
        all.put("inter.broker.listener.name", LISTENER);
        all.put("listener.security.protocol.map", LISTENER + ":PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("log.dirs", folder.resolve("logs").toString());
        all.put("auto.create.topics.enable", "false");
        all.put("group.initial.rebalance.delay.ms", "0");
        for (String inner : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            all.put(inner + ".replication.factor", "1");
            all.put(inner + ".num.partitions", "1");
        }
        all.put("transaction.state.log.min.isr", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.putAll(more);
        return all;
    }
}
