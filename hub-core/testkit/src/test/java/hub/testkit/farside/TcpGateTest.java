package hub.testkit.farside;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gate before a server that sends back all it is sent: the network goes wrong in every way that real ones do. */
class TcpGateTest {

    private static final String SAID = "a plan that keeps a child safe";

    /** In milliseconds: a line that does not do as it should fails a test, and does not hang it. */
    private static final int LONGEST_SILENCE = 5_000;

    private final ServerSocket server = server();
    private final TcpGate gate = new TcpGate(server.getLocalPort());

    @AfterEach
    void close() throws IOException {
        gate.close();
        server.close();
    }

    @Test
    void what_is_said_arrives_as_it_was_said() throws IOException {
        assertThat(echo(SAID.length())).isEqualTo(SAID);
    }

    @Test
    void a_delay_lets_everything_arrive_and_later() throws IOException {
        gate.line(Line.delayed(Duration.ofMillis(100)));
        long before = System.nanoTime();
        assertThat(echo(SAID.length())).isEqualTo(SAID);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void a_trickle_brings_a_byte_at_a_time() throws IOException {
        gate.line(Line.trickling(Duration.ofMillis(20)));
        long before = System.nanoTime();
        assertThat(echo(SAID.length())).isEqualTo(SAID);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .as("a rest before each byte but the first")
                .isGreaterThanOrEqualTo(Duration.ofMillis(20L * (SAID.length() - 1)));
    }

    @Test
    void on_a_half_open_line_nothing_arrives_and_nobody_is_told() throws IOException {
        try (Socket client = connected()) {
            gate.line(Line.halfOpen());
            client.getOutputStream().write(SAID.getBytes(US_ASCII));
            client.setSoTimeout(200);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_line_that_resets_breaks_the_connection() {
        gate.line(Line.resetting());
        assertThatThrownBy(() -> echo(SAID.length()))
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void a_line_that_cuts_breaks_off_in_the_middle_at_the_same_place_for_the_same_seed() throws Exception {
        String first = cut(7);
        assertThat(first).isEqualTo(cut(7)).isNotEqualTo(cut(8)).isNotEqualTo(SAID);
        assertThat(SAID).startsWith(first);
    }

    private static String cut(long seed) throws IOException, InterruptedException {
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        assertThat(Line.cutting(seed, 1).carry(SAID.getBytes(US_ASCII), arrived))
                .isFalse();
        return arrived.toString(US_ASCII);
    }

    @Test
    void a_shut_gate_hangs_up_and_an_open_one_lets_in_again() throws IOException {
        gate.shut();
        assertThatThrownBy(() -> echo(1)).isInstanceOf(IOException.class);
        gate.reopen();
        assertThat(echo(SAID.length())).isEqualTo(SAID);
    }

    private String echo(int length) throws IOException {
        try (Socket client = connected()) {
            client.getOutputStream().write(SAID.getBytes(US_ASCII));
            byte[] answer = client.getInputStream().readNBytes(length);
            if (answer.length < length) {
                throw new IOException("hung up after " + answer.length);
            }
            return new String(answer, US_ASCII);
        }
    }

    private Socket connected() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), gate.port());
        client.setSoTimeout(LONGEST_SILENCE);
        return client;
    }

    private static ServerSocket server() {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> serve(server), "echo");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket client = server.accept();
                    InputStream in = client.getInputStream()) {
                in.transferTo(client.getOutputStream());
            } catch (IOException e) {
                // Whoever came is gone: the next one is served.
            }
        }
    }
}
