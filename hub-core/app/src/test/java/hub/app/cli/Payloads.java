package hub.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files that lie in the recipients' folders, as somebody would read them. */
final class Payloads {

    private static final Pattern KEY = Pattern.compile("lane-\\d+-[vr]\\d+");

    private Payloads() {}

    /**
     * One file.
     *
     * @param delivery the key of the delivery it came with; empty for figures, which are about no child
     */
    record Payload(Path file, String delivery, String text) {

        boolean isPdf() {
            return Payloads.isPdf(file);
        }
    }

    /** @param printed the deliveries whose PDF is read too, which takes a while */
    static List<Payload> in(Path home, Predicate<String> printed) {
        try (Stream<Path> files = Files.walk(home.resolve("data/out"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isPdf(file) || printed.test(key(file)))
                    .sorted()
                    .map(file -> new Payload(file, key(file), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPdf(Path file) {
        return file.toString().endsWith(".pdf");
    }

    private static String key(Path file) {
        Matcher key = KEY.matcher(file.getFileName().toString());
        return key.find() ? key.group() : "";
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isPdf(file) ? printed(bytes) : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
