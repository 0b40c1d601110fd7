package hub.connectors.transport.page;

import hub.connector.Recall;
import hub.connectors.transport.Plans;
import hub.model.TransportPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A page as its reader gets it: read back from the PDF. */
record PrintedPage(byte[] pdf) {

    static final Pages PAGES = new Pages();

    static PrintedPage of(TransportPlan plan) {
        return new PrintedPage(PAGES.plan(Plans.delivery(plan), plan, "Northshire Fleet"));
    }

    static PrintedPage of(Recall recall) {
        return new PrintedPage(PAGES.recall(recall, "Northshire Fleet"));
    }

    /** Its words as they stand on the paper, line by line across, with single spaces. */
    String text() {
        return text(1, Integer.MAX_VALUE);
    }

    String text(int number) {
        return text(number, number);
    }

    private String text(int first, int last) {
        try (PDDocument document = open()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        try (PDDocument document = open()) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the rightmost letter ends, in points from the left edge. */
    float rightmost() {
        try (PDDocument document = open()) {
            RightEdge edge = new RightEdge();
            edge.getText(document);
            return edge.rightmost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class RightEdge extends PDFTextStripper {

        private float rightmost;

        @Override
        protected void processTextPosition(TextPosition letter) {
            rightmost = Math.max(rightmost, letter.getXDirAdj() + letter.getWidthDirAdj());
            super.processTextPosition(letter);
        }
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }
}
