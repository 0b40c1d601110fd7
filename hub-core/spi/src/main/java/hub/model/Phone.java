package hub.model;

/**
 * A telephone number to ring, as it should be dialled.
 *
 * @param number digits, spaces and a leading plus
 * @param use home, mobile, work, …, in the source's words
 */
public record Phone(String number, Known<String> use) {

    public Phone {
        use = Known.orNotRecorded(use);
    }

    @Override
    public String toString() {
        return "Phone[…]";
    }
}
