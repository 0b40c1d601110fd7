package hub.connectors.transport.page;

/** The words of a printed page. */
public final class PdfText {

    private PdfText() {}

    public static String of(byte[] pdf) {
        return new PrintedPage(pdf).text();
    }
}
