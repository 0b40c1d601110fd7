package hub.model;

/**
 * What a child reacts to. That there are none known is a state of the list, not an allergy.
 *
 * @param substance in words
 * @param reaction what happens
 * @param severity in the source's words
 */
public record Allergy(String substance, Known<String> reaction, Known<String> severity) {

    public Allergy {
        reaction = Known.orNotRecorded(reaction);
        severity = Known.orNotRecorded(severity);
    }
}
