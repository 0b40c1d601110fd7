package hub.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks a mapping file without reading a table. */
public final class MappingCheck {

    /** Stands for the source's id, which a mapping file does not depend on. */
    private static final String ANY_SOURCE = "any-source";

    private MappingCheck() {}

    /** What is wrong with the file, in order of line; empty when it can be used. */
    public static List<Problem> check(Path file) {
        String name = file.getFileName().toString();
        try {
            MappingText text = new MappingText(name, Files.readString(file));
            new MappingSchema()
                    .compile(text, ANY_SOURCE)
                    .filter(mapping -> !name.startsWith(mapping.feed() + "."))
                    .ifPresent(mapping -> text.problem(
                            text.tree().path("feed"),
                            "the file's name must start with its feed: " + mapping.feed() + ".yaml"));
            return text.problems();
        } catch (IOException e) {
            return List.of(new Problem(name, 0, "the file cannot be read as UTF-8 text: check it and its rights"));
        }
    }
}
