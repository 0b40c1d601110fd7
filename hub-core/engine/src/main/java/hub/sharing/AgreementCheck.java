package hub.sharing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the agreements of a folder, one by one and against each other, without loading them. */
public final class AgreementCheck {

    private AgreementCheck() {}

    /** Everything that is wrong; empty if the agreements can be loaded. */
    public static List<Problem> check(Path folder) {
        return problems(read(folder));
    }

    /** Every {@code .yaml} file of the folder, in order of name; a folder that cannot be listed is one problem. */
    static List<AgreementFile> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .map(AgreementCheck::file)
                    .toList();
        } catch (IOException e) {
            return List.of(unreadable(folder, "this folder cannot be read; it must be there, even if it is empty"));
        }
    }

    static List<Problem> problems(List<AgreementFile> files) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Path> taken = new HashMap<>();
        for (AgreementFile file : files) {
            problems.addAll(file.problems());
            file.agreement().ifPresent(agreement -> {
                claim(taken, problems, file, "id '" + agreement.id() + "'", "agreement:" + agreement.id());
                agreement
                        .products()
                        .forEach(product -> claim(
                                taken,
                                problems,
                                file,
                                product + " to " + agreement.recipient(),
                                "lane:" + agreement.recipient() + ":" + product));
            });
        }
        return problems;
    }

    private static void claim(
            Map<String, Path> taken, List<Problem> problems, AgreementFile file, String what, String key) {
        Path other = taken.putIfAbsent(key, file.file());
        if (other != null) {
            problems.add(new Problem(file.file(), 1, what + " stands in " + other.getFileName() + " already"));
        }
    }

    private static AgreementFile file(Path file) {
        try {
            return AgreementFile.read(file, Files.readString(file));
        } catch (CharacterCodingException e) {
            return unreadable(file, "this file is not UTF-8 text");
        } catch (IOException e) {
            return unreadable(file, "this file cannot be read");
        }
    }

    private static AgreementFile unreadable(Path file, String why) {
        return new AgreementFile(file, "", Optional.empty(), List.of(new Problem(file, 1, why)));
    }
}
