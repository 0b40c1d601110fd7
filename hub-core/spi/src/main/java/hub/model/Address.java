package hub.model;

import java.util.List;

/**
 * Where a child lives.
 *
 * @param lines the lines above the postcode, in order
 * @param postcode as the source writes it
 */
public record Address(List<String> lines, Known<String> postcode) {

    public Address {
        lines = List.copyOf(lines);
        postcode = Known.orNotRecorded(postcode);
    }

    @Override
    public String toString() {
        return "Address[…]";
    }
}
