package hub.table;

import static org.assertj.core.api.Assertions.assertThat;

import hub.model.Child;
import hub.model.PersonName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TABLE = Tables.HEADER + "7,Zoë,O'Néill,,,,,,,,,\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void names_with_accents_are_read_whole(String charset) {
        assertThat(name(Tables.bytes(TABLE.getBytes(Charset.forName(charset)))))
                .isEqualTo(PersonName.of("Zoë", "O'Néill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_name(String charset) {
        assertThat(name(Tables.bytes(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)))))
                .isEqualTo(PersonName.of("Zoë", "O'Néill"));
    }

    @Test
    void an_accent_far_into_a_windows_file_is_read_whole() {
        String filler = "8,Ann,Holt,,,,,,,,,\n".repeat(4_000);

        Tables tables = Tables.bytes((Tables.HEADER + filler + "7,Zoë,Bright,,,,,,,,,\n").getBytes(WINDOWS));

        assertThat(tables.rejected()).isEmpty();
        assertThat(((Child) tables.submissions().get(12_000).record()).name().value())
                .contains(PersonName.of("Zoë", "Bright"));
        assertThat(tables.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("windows-1252"));
    }

    @Test
    void one_broken_letter_in_a_utf8_file_sets_its_row_aside_and_no_other() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((Tables.HEADER + "1,Zoë,Bright,,,,,,,,,\n2,Ana").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("s,Bright,,,,,,,,,\n3,Noël,Bright,,,,,,,,,\n".getBytes(StandardCharsets.UTF_8));

        Tables tables = Tables.bytes(bytes.toByteArray());

        assertThat(tables.rejected()).containsExactly("3 name unreadable-letter");
        assertThat(tables.taken()).contains("1", "3").doesNotContain("2");
    }

    @Test
    void a_letter_that_an_earlier_system_lost_sets_the_row_aside() {
        assertThat(Tables.rows("1,Zo\uFFFD,Bright,,,,,,,,,\n").rejected()).containsExactly("2 name unreadable-letter");
    }

    @Test
    void half_a_utf16_letter_at_the_end_never_becomes_a_record() {
        byte[] whole = TABLE.getBytes(StandardCharsets.UTF_16LE);

        Tables tables = Tables.bytes(Arrays.copyOf(whole, whole.length - 1));

        assertThat(tables.taken()).isEmpty();
    }

    private static PersonName name(Tables tables) {
        assertThat(tables.rejected()).isEqualTo(List.of());
        return ((Child) tables.submissions().get(0).record()).name().value().orElseThrow();
    }
}
