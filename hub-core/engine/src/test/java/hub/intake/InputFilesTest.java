package hub.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    Path folder;

    /** It is tried again and again, and would fill what room there is. */
    @Test
    void of_an_input_that_cannot_be_kept_whole_nothing_is_left() {
        Input input = new Input(
                "plans.ndjson",
                Instant.EPOCH,
                () -> new SequenceInputStream(new ByteArrayInputStream(new byte[100]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is broken");
                    }
                }));

        assertThatThrownBy(() -> new InputFiles(folder).keep(input)).isInstanceOf(Fault.class);

        assertThat(folder).isEmptyDirectory();
    }
}
