package hub.testkit.hostile;

import java.util.List;

/**
 * One row of the corpus.
 *
 * @param number in the catalogue of bad and hostile inputs; {@code -} for what it does not have
 * @param kind what it is made of: {@code 3A} FHIR JSON, {@code 3B} XML, {@code 3C} tables and workbooks, {@code 3G} a connector's archive,
 *     {@code 3H} a route, {@code 3I} a record of a topic
 * @param what it is, in words
 * @param door where it comes in, which is the name of its folder
 * @param file its name, unlike any other of the corpus
 * @param made how its bytes come about
 * @param expected what is to become of it
 * @param codes the reasons that the hub is to give, in order, each after the row it stands in, if that is told: {@code 3 stray-quote}
 * @param neighbour where the good item stands that must not suffer
 */
public record BadInput(
        String number,
        String kind,
        String what,
        String door,
        String file,
        Made made,
        Expected expected,
        List<String> codes,
        Neighbour neighbour) {

    /** What is to become of an input. */
    public enum Expected {
        /** It is taken, and harms nobody. */
        TAKEN,
        /** It is taken, and shown to nobody. */
        TAKEN_AND_KEPT,
        /** It waits in quarantine until it is mended, whole or in part. */
        SET_ASIDE,
        /** It waits for a person. */
        HELD,
        /** It stays where it is until somebody mends it, and the log says why. */
        LEFT,
        /** Whoever brings it is told why not, and nothing of it stays. */
        REFUSED
    }

    /** Where the good item is that comes together with the bad one. */
    public enum Neighbour {
        NONE,
        /** In the same file. */
        INSIDE,
        /** In a file of its own, brought at the same time. */
        BESIDE
    }

    /** How the bytes are made of the file that is kept. */
    public enum Made {
        AS_IT_STANDS,
        UTF_16,
        WINDOWS_1252,
        /** With the line ends of an old Macintosh. */
        CR,
        CUT_IN_HALF,
        /** By a program, because it is too large to keep or nothing that can be read. */
        BY_PROGRAM
    }

    /** The file's name without what follows its first dot. */
    public String name() {
        return file.substring(0, file.indexOf('.'));
    }

    @Override
    public String toString() {
        return number + " " + door + "/" + file + ": " + what;
    }
}
