package hub.app.desk;

import java.util.Set;

/**
 * What a decision can be about.
 *
 * @param recipients ids of those with an agreement
 * @param purposes codes of those that an agreement has
 */
public record Choices(Set<String> recipients, Set<String> purposes) {}
