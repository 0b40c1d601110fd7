package hub.connector;

/** The version of this contract and of the language. A minor release adds; only a major one takes away. */
public final class ContractVersion {

    /** {@code 0.1.0}. */
    public static final String CURRENT = "0.1.0";

    private ContractVersion() {}
}
