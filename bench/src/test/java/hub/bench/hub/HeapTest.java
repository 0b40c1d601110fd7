package hub.bench.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapTest {

    @TempDir
    Path folder;

    @Test
    void the_most_in_use_and_the_most_that_a_collection_left_are_told_apart() throws IOException {
        Path log = Files.writeString(folder.resolve("gc.log"), """
                [0.1s][info][gc] Using Serial
                [1.2s][info][gc] GC(0) Pause Young (Allocation Failure) 218M->119M(365M) 104.729ms
                [2.2s][info][gc] GC(1) Pause Full (Metadata GC Threshold) 130M->900K(365M) 26.733ms
                """);

        assertThat(Heap.in(log)).contains(new Heap(218L << 20, 119L << 20));
    }

    @Test
    void a_heap_that_was_never_collected_tells_nothing() throws IOException {
        assertThat(Heap.in(Files.writeString(folder.resolve("gc.log"), "[0.1s][info][gc] Using Serial\n")))
                .isEmpty();
    }
}
