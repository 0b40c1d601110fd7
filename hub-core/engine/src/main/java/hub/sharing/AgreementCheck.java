package hub.sharing;

import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The agreements of a folder, checked one by one and against each other without loading them. */
public final class AgreementCheck {

    private final List<AgreementFile> files;

    private AgreementCheck(List<AgreementFile> files) {
        this.files = files;
    }

    /** Reads every {@code .yaml} file of the folder, in order of name; a folder that cannot be listed is one problem. */
    public static AgreementCheck of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new AgreementCheck(
                    files.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                            .sorted()
                            .map(AgreementCheck::file)
                            .toList());
        } catch (IOException e) {
            return new AgreementCheck(
                    List.of(unreadable(folder, "this folder cannot be read; it must be there, even if it is empty")));
        }
    }

    /** The same with a file that is not in place, added or in the place of the one that has its name. */
    public AgreementCheck with(Path file) {
        List<AgreementFile> all = new ArrayList<>(files);
        all.removeIf(f -> f.file().getFileName().equals(file.getFileName()));
        all.add(file(file));
        return new AgreementCheck(all);
    }

    List<AgreementFile> files() {
        return files;
    }

    /** Everything that is wrong; empty if the agreements can be loaded. */
    public List<Problem> problems() {
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

    /** An agreement under which children are named by tokens. @param line where it says so */
    public record NeedsKey(Path file, int line, OrganisationId recipient, String purpose) {}

    /** Those for which there must be a key. */
    public List<NeedsKey> needKeys() {
        return files.stream()
                .flatMap(file -> file.agreement().stream()
                        .filter(Agreement::namesByTokens)
                        .map(a -> new NeedsKey(
                                file.file(),
                                YamlText.read(file.text()).line("/relationship"),
                                a.recipient(),
                                a.purpose())))
                .toList();
    }

    /** What is right and still needs somebody before long: agreements that end, or that were to be reviewed. */
    public List<Problem> warnings(Instant now) {
        return files.stream()
                .flatMap(file -> file.agreement().stream()
                        .flatMap(a -> AgreementWarning.of(a, Agreement.dayOf(now)).stream())
                        .map(w -> new Problem(file.file(), line(file, w), w.sentence())))
                .toList();
    }

    private static int line(AgreementFile file, AgreementWarning warning) {
        return YamlText.read(file.text()).line("/" + warning.field());
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
