package hub.model;

/**
 * What an assessor found about the child or young person for this one decision: competence under 16, capacity from 16 (Mental Capacity
 * Act 2005).
 */
public enum DecisionAbility {
    ABLE,
    NOT_ABLE
}
