package hub.connectors.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is dropped in the folder, it is refused with a reason and in bounded memory. */
class HostileReturnsTest {

    private static final String HEADER = "<Message><Header><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate>"
            + "<DateTime>2026-02-02T09:30:00</DateTime></Header><Persons>";
    private static final int ENDLESS = 1 << 20;

    @Test
    void a_document_type_is_refused_and_nothing_is_fetched() {
        refused(
                "<!DOCTYPE Message SYSTEM \"http://canary.example/x.dtd\">" + HEADER + "</Persons></Message>",
                "entities");
        refused(
                "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEADER
                        + "<Person><Surname>&x;</Surname></Person></Persons></Message>",
                "");
        refused(HEADER + "<Person><Surname>&x;</Surname></Person></Persons></Message>", "");
    }

    @Test
    void a_return_nested_without_end_is_refused() {
        endless(HEADER, "<x>", "nested deeper");
    }

    @Test
    void a_text_or_a_remark_without_end_is_refused() {
        endless(HEADER + "<Person><Surname>", "abcdefgh".repeat(100), "larger than a return");
        endless(HEADER + "<!--", "abcdefgh".repeat(100), "larger than a return");
        endless(HEADER + "<Person a=\"", "abcdefgh".repeat(100), "");
    }

    @Test
    void a_person_without_end_is_refused() {
        endless(HEADER + "<Person>", "<Requests><RYA>0</RYA></Requests>", "more than 10000 elements");
    }

    @Test
    void a_value_that_is_too_long_is_set_aside() {
        Returns read = Returns.read(
                HEADER + "<Person><Surname>" + "x".repeat(5_000) + "</Surname></Person></Persons></Message>");

        assertThat(read.rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo("unreadable-value"));
    }

    @Test
    void a_zip_that_unpacks_to_more_than_the_limit_is_refused() throws IOException {
        refused("bomb.zip", zip("Blade-Export_person.csv", 200), "unpacks to more");
        refused("bomb.zip", zip("holiday.jpg", 200), "unpacks to more");
        refused("bomb.xlsx", zip("xl/worksheets/sheet1.xml", 200), "unpacks to more");
    }

    @Test
    void a_zip_of_very_many_files_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 1_100; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }
        refused("many.zip", bytes.toByteArray(), "unpacks to more");
    }

    @Test
    void a_workbook_with_a_password_or_of_an_old_kind_is_called_so() {
        byte[] sealed = HexFormat.of().parseHex("d0cf11e0a1b11ae100000000");
        refused("locked.xlsx", sealed, "with a password, or of before 2007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "XL/macrosheets/sheet1.xml"})
    void a_workbook_that_does_more_than_hold_values_is_refused(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
        }
        refused("macros.xlsx", bytes.toByteArray(), "holds macros, or links to other workbooks");
    }

    @Test
    void control_characters_in_a_file_are_set_aside_and_can_be_read_again() {
        Parts parts = Parts.of(Returns.sample("sen2-2026.xml"));
        byte[] zip = new BladeFiles(parts.header(), parts.persons())
                .replacing("Nettleship", "Nettle\u0001ship")
                .zip();
        Returns read = Returns.read("blade.zip", zip);

        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo("unreadable-value");
            assertThat(Returns.read("blade.zip", rejected.original().bytes()).rejected())
                    .hasSize(1);
        });
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) '1');
            for (int i = 0; i < megabyte.length; i += 100) {
                megabyte[i] = '\n';
            }
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(String xml, String because) {
        refused("return.xml", xml.getBytes(StandardCharsets.UTF_8), because);
    }

    private static void refused(String name, byte[] bytes, String because) {
        assertThatThrownBy(() -> Returns.read(name, bytes))
                .isInstanceOfSatisfying(Fault.class, e -> assertThat(e.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining(because);
    }

    /** A start, and then the same again and again. */
    private static void endless(String start, String again, String because) {
        byte[] part = again.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("return.xml", Returns.MODIFIED, () -> {
            InputStream first = new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8));
            return new SequenceInputStream(first, new Repeating(part, ENDLESS));
        });
        assertThatThrownBy(() -> {
                    try (Reading reading = new ReturnReader(Returns.SOURCE, 64 << 20, false).read(input)) {
                        Optional<?> next = reading.next();
                        while (next.isPresent()) {
                            next = reading.next();
                        }
                    }
                })
                .isInstanceOfSatisfying(Fault.class, e -> assertThat(e.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining(because);
    }

    /** The same bytes so many times. */
    private static final class Repeating extends InputStream {
        private final byte[] part;
        private long left;
        private int at;

        Repeating(byte[] part, int times) {
            this.part = part;
            this.left = (long) part.length * times;
        }

        @Override
        public int read() {
            if (left-- <= 0) {
                return -1;
            }
            int one = part[at];
            at = (at + 1) % part.length;
            return one;
        }
    }
}
