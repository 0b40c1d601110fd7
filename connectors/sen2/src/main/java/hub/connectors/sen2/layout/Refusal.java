package hub.connectors.sen2.layout;

/** That a part of the return cannot be read; it is set aside with these words. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String place;

    /**
     * @param reason a stable code
     * @param place where in the person, for a person to find it
     * @param message what is wrong and what to do; never the value
     */
    public Refusal(String reason, String place, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.place = place;
    }

    public String reason() {
        return reason;
    }

    public String place() {
        return place;
    }
}
