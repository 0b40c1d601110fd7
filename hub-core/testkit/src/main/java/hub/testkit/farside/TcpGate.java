package hub.testkit.farside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/** Stands between a client and a server on this machine: a door that can be shut, and a line that can go wrong. */
public final class TcpGate implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int CHUNK = 16 << 10;

    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private volatile boolean shut;
    private volatile Line line = Line.right();

    /** At any port. @param behind where the server listens */
    public TcpGate(int behind) {
        this(0, behind);
    }

    /** @param port clients come to @param behind where the server listens */
    TcpGate(int port, int behind) {
        this(port, behind, ServerSocketFactory.getDefault());
    }

    /** Speaks TLS with clients and plainly with the server. @param port 0 for any @param shows the certificate that clients see */
    public TcpGate(int port, int behind, Certificate shows) {
        this(port, behind, shows.context().getServerSocketFactory());
    }

    private TcpGate(int port, int behind, ServerSocketFactory doors) {
        this.behind = behind;
        try {
            this.door = doors.createServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("gate", this::let);
    }

    private void let() {
        while (!door.isClosed()) {
            try {
                let(door.accept());
            } catch (IOException e) {
                // The one who came is gone, or the server is: the next one asks again.
            }
        }
    }

    private void let(Socket client) throws IOException {
        if (shut) {
            client.close();
            return;
        }
        Socket server = new Socket(HOST, behind);
        open.add(client);
        open.add(server);
        run("gate in", () -> carry(client, server));
        run("gate out", () -> carry(server, client));
    }

    private void carry(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (!line.carry(Arrays.copyOf(chunk, read), out)) {
                    reset(from, to);
                    return;
                }
            }
        } catch (IOException e) {
            // One of the two hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** What is on its way is thrown away, and both sides are told that the connection is broken. */
    private static void reset(Socket... sides) throws IOException {
        for (Socket side : sides) {
            side.setSoLinger(true, 0);
        }
    }

    /** Where clients come to. */
    public int port() {
        return door.getLocalPort();
    }

    /** From now on what is said is carried like this, on connections that are open as well. */
    public void line(Line how) {
        line = how;
    }

    /** Hangs up on everybody, now and from now on. It stays where it is: another might take the port meanwhile. */
    public void shut() {
        shut = true;
        open.forEach(TcpGate::hangUp);
    }

    /** Lets in whoever comes from now on. */
    public void reopen() {
        shut = false;
    }

    private static void hangUp(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // It is gone, and that is what was wanted.
        }
    }

    @Override
    public void close() {
        shut();
        hangUp(door);
    }
}
