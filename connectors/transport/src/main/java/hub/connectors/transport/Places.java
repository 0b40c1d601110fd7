package hub.connectors.transport;

import hub.connector.Fault;
import hub.connector.Health;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Every place that the connector works in: folders of this machine, and SFTP servers. */
final class Places {

    /** How long a server that let the hub in is not asked again: a login every few seconds would be a nuisance. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final TransportSettings settings;
    private final Clock clock;
    private Instant wellUntil = Instant.MIN;

    Places(TransportSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Well when every place can be worked in. What a person must mend is said of every one. A server that is away is its recipient's
     * affair, and the deliveries to it wait: it is said only if no recipient can be reached at all. One that feeds come from is asked again
     * by its routes.
     */
    synchronized Health health() {
        boolean trusted = wellUntil.isAfter(clock.instant());
        List<Health> recipients = trusted ? List.of() : recipients();
        List<Health> all = new ArrayList<>(trusted ? List.of() : feeds());
        all.addAll(recipients);
        if (!all.isEmpty() && all.stream().allMatch(Health::isWell)) {
            wellUntil = clock.instant().plus(TRUSTED);
        }
        all.add(new Folders(settings).health());
        String mend = all.stream()
                .filter(health -> health.problem()
                        .filter(Fault.Kind.CONFIGURATION::equals)
                        .isPresent())
                .map(Health::message)
                .collect(Collectors.joining("; "));
        if (!mend.isEmpty()) {
            return Health.unwell(Fault.Kind.CONFIGURATION, mend);
        }
        return noneReached(recipients) ? recipients.get(0) : Health.well();
    }

    private boolean noneReached(List<Health> servers) {
        return !servers.isEmpty()
                && servers.size() == settings.recipients().size()
                && servers.stream().noneMatch(Health::isWell);
    }

    private List<Health> feeds() {
        return settings.sftp() == null ? List.of() : List.of(new SftpLogin("the feeds", settings.sftp()).tried());
    }

    private List<Health> recipients() {
        return settings.recipients().entrySet().stream()
                .filter(recipient -> recipient.getValue().sftp() != null)
                .map(recipient -> new SftpLogin(
                        recipient.getKey(),
                        Objects.requireNonNull(recipient.getValue().sftp())))
                .map(SftpLogin::tried)
                .toList();
    }
}
