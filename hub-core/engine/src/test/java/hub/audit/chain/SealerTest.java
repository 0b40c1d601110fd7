package hub.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.chain.Verdict.Broken;
import hub.council.Emptied;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events are sealed one after the other, whoever writes and however many seal. */
class SealerTest extends OnTenSealedEvents {

    @Test
    void a_chain_that_nobody_touched_holds() {
        assertThat(chain.verify()).isEqualTo(new Verdict(10, 0, Optional.empty(), 2, Optional.empty()));
    }

    @Test
    void an_empty_chain_holds() throws IOException {
        Emptied.all(opened);
        Files.delete(chain.headFile());
        assertThat(chain.verify()).isEqualTo(new Verdict(0, 0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void events_that_wait_for_their_seal_are_counted_and_break_nothing() {
        chain.act(3);
        assertThat(chain.verify())
                .isEqualTo(new Verdict(10, 3, Optional.of(ChainAtHand.CLOCK.instant()), 2, Optional.empty()));
        assertThat(chain.sealer().seal()).isEqualTo(3);
        assertThat(chain.verify().sealed()).isEqualTo(13);
    }

    @Test
    void every_column_of_an_event_is_sealed() {
        List<String> columns = chain.jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = 'audit' and table_schema = 'public'",
                String.class);
        assertThat(List.of(ChainedEvent.COLUMNS.split(", "))).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void a_line_that_a_crash_cut_short_does_no_harm() throws IOException {
        Files.writeString(chain.headFile(), Files.readString(chain.headFile()) + "11 0a0b");
        assertThat(chain.verify().broken()).isEmpty();
    }

    @Test
    void a_hub_stopped_between_a_seal_and_its_note_notes_it_when_it_starts() throws IOException {
        List<String> lines = Files.readAllLines(chain.headFile());
        Files.writeString(chain.headFile(), lines.get(0) + "\n");
        assertThat(chain.sealer().resume()).isTrue();
        assertThat(Files.readAllLines(chain.headFile())).isEqualTo(lines);
    }

    @Test
    void what_an_old_key_sealed_is_verified_with_it_as_long_as_it_is_named() {
        chain.act(2);
        chain.sealer(new ChainKeys(ANOTHER_KEY, List.of(ChainAtHand.KEY))).seal();
        assertThat(chain.verify(new ChainKeys(ANOTHER_KEY, List.of(ChainAtHand.KEY)))
                        .sealed())
                .isEqualTo(12);
        assertThat(chain.verify(new ChainKeys(ANOTHER_KEY, List.of())).broken().map(Broken::toString))
                .hasValueSatisfying(said -> assertThat(said).contains("toucan.audit.old-keys"));
    }

    @Test
    void sixty_four_writers_and_two_sealers_at_once_make_one_chain() {
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(66);
        try {
            List<CompletableFuture<Void>> sealers = IntStream.range(0, 2)
                    .mapToObj(n -> CompletableFuture.runAsync(
                            () -> {
                                Sealer own = chain.sealer();
                                while (writing.get()) {
                                    own.seal();
                                }
                            },
                            threads))
                    .toList();
            List<CompletableFuture<Void>> writers = IntStream.range(0, 64)
                    .mapToObj(n -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, 10).forEach(i -> chain.act(1)), threads))
                    .toList();
            writers.forEach(CompletableFuture::join);
            writing.set(false);
            sealers.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
        chain.sealer().seal();
        Verdict verdict = chain.verify();
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(650);
        assertThat(verdict.waiting()).isZero();
    }

    @Test
    void a_chain_of_several_pages_is_walked_to_its_end() {
        chain.act(2_500);
        chain.sealer().seal();
        chain.jdbc.update("update audit set detail = 'edited' where place = 2510");
        assertThat(chain.broken()).startsWith("place 2510, event 2510");
    }
}
