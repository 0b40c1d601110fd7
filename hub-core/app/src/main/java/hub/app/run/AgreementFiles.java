package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.Problem;
import hub.pseudonym.Audience;
import hub.sharing.AgreementCheck;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check of the agreements' files found, one line each: {@code file:line: what is wrong}.
 *
 * @param problems why they cannot be loaded
 * @param warnings what is right and still needs somebody before long
 */
public record AgreementFiles(List<String> problems, List<String> warnings) {

    /** Checks those in place, with one that is not. */
    public static AgreementFiles check(Home home, Optional<Path> file) {
        AgreementCheck inPlace = AgreementCheck.of(home.agreements());
        return of(
                home,
                HubSettings.of(home),
                file.map(inPlace::with).orElse(inPlace),
                Clock.systemUTC().instant());
    }

    static AgreementFiles of(Home home, HubSettings settings, AgreementCheck check, Instant now) {
        PseudonymKeys keys = new PseudonymKeys(home, settings);
        return new AgreementFiles(
                lines(
                        home,
                        Stream.concat(
                                check.problems().stream(),
                                check.needKeys().stream().flatMap(needs -> withoutKey(needs, keys).stream()))),
                lines(home, check.warnings(now).stream()));
    }

    private static Optional<hub.sharing.Problem> withoutKey(AgreementCheck.NeedsKey needs, PseudonymKeys keys) {
        return keys.problem(new Audience(needs.purpose(), needs.recipient()))
                .map(why -> new hub.sharing.Problem(needs.file(), needs.line(), why));
    }

    private static List<String> lines(Home home, Stream<hub.sharing.Problem> found) {
        return found.map(p -> new Problem(home.name(p.file()), p.line(), p.message()).toString())
                .toList();
    }
}
