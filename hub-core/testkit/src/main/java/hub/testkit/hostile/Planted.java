package hub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is written into the files of one bad input. In a file, <code>⟦</code> and <code>⟧</code> stand around every value that must never
 * come out of the hub, and <code>${local}</code> and its like for what is known only when it is brought.
 *
 * @param local the number of the child that the neighbour is about, at the council
 * @param nhs that child's NHS number
 * @param upn that child's unique pupil number
 * @param kept what the good item says; by this it is known again where it is delivered
 * @param mark what stands for the word Quillabee, so that it is known which row a value came from
 * @param canary the address of a server that nobody must ask
 * @param secret the address of a file that nobody must read
 */
public record Planted(String local, String nhs, String upn, String kept, String mark, String canary, String secret) {

    /** In the files it stands in every value that must not come out and may be any text. */
    static final String WORD = "Quillabee";

    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");

    /** Writes a bad input to a file. */
    public void write(BadInput bad, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (bad.made() == BadInput.Made.BY_PROGRAM) {
                Generated.write(bad, this, out);
            } else {
                out.write(bytes(bad));
            }
        }
    }

    private byte[] bytes(BadInput bad) {
        String text = unmarked(Corpus.text(bad.door() + "/" + bad.file()));
        return switch (bad.made()) {
            case AS_IT_STANDS, BY_PROGRAM -> text.getBytes(UTF_8);
            case UTF_16 -> text.getBytes(Charset.forName("UTF-16"));
            case WINDOWS_1252 -> text.getBytes(Charset.forName("windows-1252"));
            case CR -> text.replace('\n', '\r').getBytes(UTF_8);
            case CUT_IN_HALF -> Arrays.copyOf(text.getBytes(UTF_8), text.getBytes(UTF_8).length / 2);
        };
    }

    /** The good file that is brought beside a bad one. */
    public byte[] neighbour(BadInput bad) {
        String ending = bad.door().equals("nhs")
                ? ".json"
                : bad.file().substring(bad.file().lastIndexOf('.'));
        String file = bad.door().equals("sen2") ? "neighbour.xml" : "neighbour" + ending;
        return unmarked(Corpus.text(bad.door() + "/" + file)).getBytes(UTF_8);
    }

    /** The values in a bad input that must never come out of the hub. */
    public Set<String> marked(BadInput bad) {
        if (bad.made() == BadInput.Made.BY_PROGRAM) {
            return Set.of(mark);
        }
        Set<String> values = new TreeSet<>();
        MARKED.matcher(Corpus.text(bad.door() + "/" + bad.file()))
                .results()
                .forEach(found -> values.add(filled(found.group(1))));
        return values;
    }

    private String unmarked(String text) {
        return filled(MARKED.matcher(text).replaceAll("$1"));
    }

    String filled(String text) {
        return text.replace(WORD, mark)
                .replace("${local}", local)
                .replace("${nhs}", nhs)
                .replace("${upn}", upn)
                .replace("${kept}", kept)
                .replace("${canary}", canary)
                .replace("${secret}", secret)
                .replace("${nul}", "\u0000")
                .replace("${etx}", "\u0003")
                .replace("${eot}", "\u0004")
                .replace("${bell}", "\u0007")
                .replace("${ctrl-z}", "\u001a");
    }
}
