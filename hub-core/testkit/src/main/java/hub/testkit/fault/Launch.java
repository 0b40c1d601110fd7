package hub.testkit.fault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a hub is started as a process of its own.
 *
 * @param mainClass of the hub, on the class path of the test
 * @param log what it says is appended to
 * @param machine options of its Java machine, beside the usual ones
 * @param environment beside that of the test
 */
public record Launch(String mainClass, Path home, Path log, List<String> machine, Map<String, String> environment) {

    public Launch(String mainClass, Path home, Path log) {
        this(mainClass, home, log, List.of(), Map.of());
    }

    /** The same with one more option of the Java machine. */
    public Launch with(String option) {
        List<String> options =
                Stream.concat(machine.stream(), Stream.of(option)).toList();
        return new Launch(mainClass, home, log, options, environment);
    }

    /** The same with more in its environment. */
    public Launch in(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Launch(mainClass, home, log, machine, all);
    }

    /** Starts {@code toucan WORDS --home HOME}. */
    public HubProcess start(String... words) {
        return new HubProcess(this, words);
    }

    ProcessBuilder process(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC"));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }
}
