package hub.testkit.fault;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/**
 * Holds a hub still at a named place, so that it can be killed just there. The hub runs as it is: nothing in it is made for this, and no
 * byte of it is changed.
 */
public final class Debugger implements AutoCloseable {

    private final ListeningConnector connector;
    private final Map<String, Connector.Argument> arguments;
    private final String address;

    /** Waits for a hub that is started with {@link #option}. */
    public Debugger() {
        this.connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        this.arguments = connector.defaultArguments();
        arguments.get("localAddress").setValue("127.0.0.1");
        try {
            this.address = connector.startListening(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The option of the Java machine with which a hub waits to be told to begin. */
    public String option() {
        return "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=127.0.0.1:"
                + address.substring(address.lastIndexOf(':') + 1);
    }

    /**
     * Lets the hub run until it comes to a place for so many times, and holds all of it still there.
     *
     * @throws AssertionError if it does not come there in time
     */
    public void runTo(KillPoint point, int times, Duration within) {
        try {
            VirtualMachine hub = connector.accept(arguments);
            ClassPrepareRequest loaded = hub.eventRequestManager().createClassPrepareRequest();
            loaded.addClassFilter(point.type());
            loaded.enable();
            hub.resume();
            long deadline = System.nanoTime() + within.toNanos();
            for (int left = times; left > 0; ) {
                EventSet events = hub.eventQueue().remove(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
                if (events == null) {
                    throw new AssertionError("the hub did not come to \"" + point + "\" in " + within);
                }
                left -= came(events, point) ? 1 : 0;
                if (left > 0) {
                    events.resume();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean came(EventSet events, KillPoint point) {
        boolean came = false;
        for (Event event : events) {
            if (event instanceof VMDisconnectEvent) {
                throw new AssertionError("the hub ended before it came to \"" + point + "\"");
            }
            if (event instanceof ClassPrepareEvent loaded) {
                watch(loaded.referenceType(), point.method());
            }
            came |= event instanceof BreakpointEvent reached && isWithin(reached.thread(), point.within());
        }
        return came;
    }

    private static void watch(ReferenceType type, String method) {
        var found = type.methodsByName(method).stream()
                .filter(one -> !one.isAbstract() && !one.isBridge())
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("there is no " + type.name() + "." + method);
        }
        found.forEach(one -> type.virtualMachine()
                .eventRequestManager()
                .createBreakpointRequest(one.location())
                .enable());
    }

    private static boolean isWithin(ThreadReference thread, String type) {
        try {
            return type.isEmpty()
                    || thread.frames().stream()
                            .anyMatch(frame ->
                                    frame.location().declaringType().name().equals(type));
        } catch (IncompatibleThreadStateException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connector.stopListening(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }
}
