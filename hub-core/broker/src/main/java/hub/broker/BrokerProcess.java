package hub.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A broker as a process of its own, with its own libraries. It ends with the process that started it, however that ends. */
public final class BrokerProcess implements AutoCloseable {

    private final OwnProcess process;

    private BrokerProcess(OwnProcess process) {
        this.process = process;
    }

    /**
     * Starts a broker and waits until it is ready.
     *
     * @param topics that it is to have, each a name, or {@code name=file} with the lines that it is to hold at first
     * @throws IllegalStateException if it does not become ready, or its libraries are not there; says where to look
     */
    public static BrokerProcess start(BrokerSettings settings, String... topics) {
        Path log = settings.folder().resolve("broker.log");
        try {
            List<String> words = new ArrayList<>(List.of(settings.write().toString(), settings.address()));
            words.addAll(List.of(topics));
            return new BrokerProcess(OwnProcess.start("broker", "hub.broker.Broker", List.of("-Xmx256m"), log, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    /** Ends it in good order. @return how many records each of its topics has held, a line each */
    public List<String> end() {
        return process.end();
    }

    /** Ends it in good order, or otherwise. */
    @Override
    public void close() {
        process.close();
    }
}
