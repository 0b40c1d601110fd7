package hub.bench.hub;

import java.time.Duration;
import java.util.Optional;

/**
 * One life of a hub's process.
 *
 * @param total from its start to its end
 * @param ready from its start until its routes ran
 * @param atReady its memory then
 * @param processor the time that it had on all cores together
 * @param atEnd its memory at last
 */
public record HubRun(
        Duration total,
        Duration ready,
        Optional<Resident> atReady,
        Duration processor,
        Optional<Resident> atEnd,
        Optional<Heap> heap) {}
