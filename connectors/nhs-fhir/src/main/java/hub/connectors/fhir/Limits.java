package hub.connectors.fhir;

/** How large a part of a document may be; no real plan comes near. */
final class Limits {

    /** Levels of nesting. FHIR's deepest real documents have about 20. */
    static final int DEPTH = 100;

    /** Characters of a number, and the greatest size of its exponent. */
    static final int NUMBER = 50;

    /** Characters of a key. */
    static final int NAME = 200;

    private Limits() {}

    static Refusal exceeded() {
        return new Refusal(
                "limits",
                "",
                "nested deeper than " + DEPTH
                        + " levels, or holds a number or a name that is too long: have it sent again without");
    }
}
