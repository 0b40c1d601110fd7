package hub.model;

/**
 * A special educational need (SEN2 SENtype and SENtypeRank).
 *
 * @param type the code, for example {@code SLCN}
 * @param rank 1 is the primary need
 */
public record SenNeed(String type, int rank) {}
