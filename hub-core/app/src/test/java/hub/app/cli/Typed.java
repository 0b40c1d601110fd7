package hub.app.cli;

import hub.app.Toucan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command as typed, and what came of it.
 *
 * @param out what it printed
 * @param err what it complained about
 */
public record Typed(int exit, String out, String err) {

    public static Typed toucan(Path home, String... words) {
        String[] withHome = Stream.concat(Stream.of(words), Stream.of("--home", home.toString()))
                .toArray(String[]::new);
        return toucan(withHome);
    }

    public static Typed toucan(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Toucan.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Typed(line.execute(words), out.toString(), err.toString());
    }
}
