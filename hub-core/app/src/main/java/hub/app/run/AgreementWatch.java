package hub.app.run;

import hub.connector.Fault;
import hub.sharing.AgreementStanding;
import hub.sharing.Agreements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over agreements whose files have changed while the hub runs, and says once a day which of them need their owners. */
final class AgreementWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementWatch.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Agreements agreements;
    private final Path folder;
    private final Clock clock;
    private String seen;
    private String done;
    private @Nullable LocalDate warned;

    /** @param folder whose files the agreements have been loaded from just now */
    AgreementWatch(Agreements agreements, Path folder, Clock clock) {
        this.agreements = agreements;
        this.folder = folder;
        this.clock = clock;
        this.done = fingerprint();
        this.seen = done;
    }

    /** One look: meant to be taken every few seconds. */
    void look() {
        String now = fingerprint();
        if (!now.equals(done) && now.equals(seen)) {
            reload();
            done = now;
        }
        seen = now;
        warnOnceADay();
    }

    /** What is wrong is refused whole, and what was in force goes on; it is looked at again when it has changed again. */
    private void reload() {
        try {
            agreements.load(folder);
            LOG.info(
                    "the agreements have changed: {} are taken over",
                    agreements.current().size());
        } catch (Fault e) {
            if (e.kind() != Fault.Kind.CONFIGURATION) {
                throw e;
            }
            LOG.error("the changed agreements are refused, and those before go on: {}", e.getMessage());
        }
    }

    private void warnOnceADay() {
        LocalDate today = clock.instant().atZone(LONDON).toLocalDate();
        if (!today.equals(warned)) {
            warned = today;
            agreements.standings().forEach(AgreementWatch::warn);
        }
    }

    private static void warn(AgreementStanding standing) {
        standing.warnings()
                .forEach(warning ->
                        LOG.warn("agreement {} {}", standing.agreement().id(), warning.sentence()));
    }

    /** A file that is being copied changes it from look to look, and is left alone until it lies still. */
    private String fingerprint() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(AgreementWatch::fingerprint).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }

    private static String fingerprint(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " is going";
        }
    }
}
