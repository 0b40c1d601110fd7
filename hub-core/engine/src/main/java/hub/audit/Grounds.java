package hub.audit;

import java.util.List;

/**
 * What an act rested on, by codes, versions and hashes: enough to find every text that was applied and every record that was read, and
 * nothing of what they say.
 *
 * @param purpose the purpose's code
 * @param reasons the codes of the policies' reasons
 * @param categories the data categories granted, comma separated; empty for a refusal
 * @param agreement the agreement's id and the SHA-256 of its text: {@code northshire-fleet-transport@1f0c…}
 * @param consents the consents read: {@code record id/version}
 * @param records the other records read about the child: {@code record id/version}
 * @param contentHash SHA-256 of what was disclosed; empty if nothing was
 */
public record Grounds(
        String purpose,
        List<String> reasons,
        String categories,
        String agreement,
        List<String> consents,
        List<String> records,
        String contentHash) {

    /** Of an act that no policy was asked about. */
    public static final Grounds NONE = new Grounds("", List.of(), "", "", List.of(), List.of(), "");

    public Grounds {
        reasons = List.copyOf(reasons);
        consents = List.copyOf(consents);
        records = List.copyOf(records);
    }
}
