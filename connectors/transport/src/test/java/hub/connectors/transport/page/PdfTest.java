package hub.connectors.transport.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import hub.connectors.transport.Plans;
import hub.model.Known;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** The document as such: accessible, repeatable, quiet. */
class PdfTest {

    private static final PrintedPage TYPICAL = PrintedPage.of(Plans.typical());

    @Test
    void it_is_tagged_and_says_its_language_and_its_title_for_a_screen_reader() throws IOException {
        try (PDDocument pdf = TYPICAL.open()) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Transport healthcare plan, run R012-AM, version 3");
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument pdf = TYPICAL.open()) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(f -> f.getName().contains("NotoSans"));
        }
    }

    @Test
    void the_same_delivery_gives_the_same_bytes() {
        assertThat(PrintedPage.of(Plans.typical()).pdf()).isEqualTo(TYPICAL.pdf());
        assertThat(new Pages().plan(Plans.delivery(Plans.typical()), Plans.typical(), "Northshire Fleet"))
                .isEqualTo(TYPICAL.pdf());
    }

    @Test
    void it_carries_no_date_of_printing() throws IOException {
        try (PDDocument pdf = TYPICAL.open()) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void several_threads_print_at_once_without_mixing_children_up() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> texts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                TransportPlan plan = called("Child" + i);
                texts.add(threads.submit(() -> PrintedPage.of(plan).text()));
            }
            for (int i = 0; i < texts.size(); i++) {
                assertThat(texts.get(i).get()).startsWith("Child" + i + " ");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void letters_of_many_languages_are_printed_as_they_are_written() {
        assertThat(PrintedPage.of(called("Zoë Şebnem Łucja Đorđe Зоя Νίκη Nguyễn"))
                        .text())
                .startsWith("Zoë Şebnem Łucja Đorđe Зоя Νίκη Nguyễn")
                .doesNotContain("cannot be printed");
    }

    @Test
    void a_letter_that_cannot_be_printed_is_marked_and_the_page_says_where_to_find_it() {
        assertThat(PrintedPage.of(called("A\u0001B محمد \uD83D\uDE00")).text())
                .startsWith("A\uFFFDB \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD")
                .contains("Some letters cannot be printed here");
    }

    @Test
    void marks_that_turn_the_direction_of_reading_are_left_out() {
        assertThat(PrintedPage.of(called("Give \u202E5 mg\u202C now")).text()).startsWith("Give 5 mg now");
    }

    @Test
    void printing_logs_nothing() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        List<Logger> loggers = Stream.concat(Stream.of(""), XRLog.listRegisteredLoggers().stream())
                .map(Logger::getLogger)
                .toList();
        loggers.forEach(logger -> logger.addHandler(handler));
        try {
            PrintedPage.of(called("CANARY \uD83D\uDE00"));
        } finally {
            loggers.forEach(logger -> logger.removeHandler(handler));
        }
        assertThat(logged).extracting(LogRecord::getMessage).isEmpty();
    }

    private static TransportPlan called(String name) {
        return TransportPlanBuilder.builder(Plans.typical())
                .childCalled(Known.of(name))
                .build();
    }
}
