package hub.connectors.transport.page;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that the pages' fonts can print. A letter that they cannot is shown as {@link #UNPRINTABLE}, never left out and never
 * swapped for another.
 */
final class Letters {

    /** Stands for a letter that cannot be printed. */
    static final char UNPRINTABLE = '\uFFFD';

    private static final int BASIC_PLANE = 0x10000;

    private final BitSet inAllFonts;

    Letters(List<byte[]> fonts) {
        inAllFonts = new BitSet(BASIC_PLANE);
        inAllFonts.set(0, BASIC_PLANE);
        fonts.forEach(font -> inAllFonts.and(lettersOf(font)));
    }

    private static BitSet lettersOf(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            BitSet letters = new BitSet(BASIC_PLANE);
            for (int letter = 0; letter < BASIC_PLANE; letter++) {
                letters.set(letter, glyphs.getGlyphId(letter) != 0);
            }
            return letters;
        } catch (IOException e) {
            throw new IllegalStateException("a font in this archive cannot be read", e);
        }
    }

    /**
     * The text with what cannot be printed marked. Line ends stay; invisible direction marks go, because they could make a line read
     * otherwise than it was written.
     */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> append(out, letter));
        return out.toString();
    }

    private void append(StringBuilder out, int letter) {
        if (letter == '\n' || inAllFonts.get(letter) && !isInvisible(letter)) {
            out.appendCodePoint(letter);
        } else if (Character.isWhitespace(letter)) {
            out.append(' ');
        } else if (Character.getType(letter) != Character.FORMAT) {
            out.append(UNPRINTABLE);
        }
    }

    private static boolean isInvisible(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    }
}
