package hub.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** The broker's own process: says when it is ready, and ends when its standard input does, so that it outlives nobody who started it. */
public final class Broker {

    /** Any will do: no second node ever joins. */
    private static final String CLUSTER = "dG91Y2FuLXRlc3QtMDAwMA";

    private Broker() {}

    /**
     * @param words the file of the broker's settings; where it listens; and the topics that it is to have, each a name, or {@code name=file}
     *     with the lines that it is to hold at first. How many records each has held is said at the end, a line each
     */
    public static void main(String[] words) throws Exception {
        Path settings = Path.of(words[0]);
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
        StorageTool.execute(
                new String[] {"format", "--config", settings.toString(), "--cluster-id", CLUSTER, "--ignore-formatted"},
                quiet);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(read(settings)), Time.SYSTEM);
        server.startup();
        serve(words[1], List.of(words).subList(2, words.length));
        server.shutdown();
        System.exit(0);
    }

    private static void serve(String address, List<String> wanted) throws Exception {
        try (Topics topics = new Topics(address)) {
            topics.make(wanted);
            System.out.println(OwnProcess.READY);
            System.in.transferTo(OutputStream.nullOutputStream());
            topics.counts(wanted).forEach((topic, count) -> System.out.println(topic + ": " + count + " records"));
        }
    }

    private static Properties read(Path settings) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(settings)) {
            properties.load(file);
        }
        return properties;
    }
}
