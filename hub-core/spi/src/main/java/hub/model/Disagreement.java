package hub.model;

/**
 * What a family did about a decision it did not agree with.
 *
 * @param mediation whether there was mediation
 * @param tribunal whether it was appealed to the tribunal
 */
public record Disagreement(Known<Boolean> mediation, Known<Boolean> tribunal) {

    public Disagreement {
        mediation = Known.orNotRecorded(mediation);
        tribunal = Known.orNotRecorded(tribunal);
    }
}
