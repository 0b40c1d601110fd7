package hub.sharing;

/**
 * Why a policy finds what it finds.
 *
 * @param code for programs: lower-case letters and hyphens
 * @param sentence for people: plain English, with nothing personal in it
 */
public record Reason(String code, String sentence) {

    /** {@code code: sentence}. */
    @Override
    public String toString() {
        return code + ": " + sentence;
    }
}
