package hub.model;

/** What a recipient gets: a view of records for one audience. Holds nothing that was not granted; what is kept back is withheld. */
public sealed interface Product permits TransportPlan, SharedHealthcarePlan, SendRecord {

    /** The product's name in agreements, tables and messages. */
    String name();
}
