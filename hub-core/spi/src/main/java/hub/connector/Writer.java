package hub.connector;

/** Turns a delivery or a recall into what goes on the wire. The same delivery gives the same bytes. */
public interface Writer {

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if this product cannot be said in the far side's terms */
    Payload write(Delivery delivery);

    /** The notice that delivered versions of a product must no longer be used. */
    Payload write(Recall recall);

    /** A refresh of what is known of a cohort. @throws Fault of kind {@link Fault.Kind#REJECTED} unless this writer writes refreshes */
    default Payload write(Refresh refresh) {
        throw Fault.rejected(
                "this writer makes nothing of a refresh: name another in the route of " + refresh.product());
    }

    /**
     * A refresh of rows about children. Each row is taken as it comes and not kept, so that any number of them fits: the documents are
     * written into files of {@link Rows#folder()}.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} unless this writer writes such refreshes
     */
    default Payload write(Refresh refresh, Rows rows) {
        throw Fault.rejected(
                "this writer makes nothing of rows about children: name another in the route of " + refresh.product());
    }
}
