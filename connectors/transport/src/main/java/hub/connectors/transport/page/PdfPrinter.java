package hub.connectors.transport.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Prints a page as an accessible PDF (tagged, PDF/UA). The same page gives the same bytes: no date, no random id. Nothing is ever
 * fetched: every address in the page is refused, and the fonts are given as bytes.
 */
final class PdfPrinter {

    private static final String FAMILY = "Noto Sans";

    private final byte[] regular;
    private final byte[] bold;

    PdfPrinter(byte[] regular, byte[] bold) {
        XRLog.setLoggingEnabled(false); // what it logs could quote a page
        this.regular = regular;
        this.bold = bold;
    }

    byte[] print(Document page) {
        try (PDDocument pdf = new PDDocument();
                TrueTypeFont regularFont = font(regular);
                TrueTypeFont boldFont = font(bold);
                PdfBoxRenderer renderer =
                        builder(page, pdf, regularFont, boldFont).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            return bytes(pdf);
        } catch (IOException e) {
            throw new IllegalStateException("a page could not be printed", e);
        }
    }

    /** Without ligatures: they cost half of the time, and hinder searching and reading aloud. */
    private static TrueTypeFont font(byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return font;
    }

    private static PdfRendererBuilder builder(Document page, PDDocument pdf, TrueTypeFont regular, TrueTypeFont bold)
            throws IOException {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePDDocument(pdf)
                .usePdfVersion(1.7f)
                .usePdfUaAccessibility(true)
                .useFont(embedded(pdf, regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(embedded(pdf, bold), FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withProducer("Toucan")
                .withW3cDocument(page, null);
    }

    private static PDFontSupplier embedded(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.getDocumentInformation().setCreationDate(null);
        pdf.setDocumentId(0L);
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
