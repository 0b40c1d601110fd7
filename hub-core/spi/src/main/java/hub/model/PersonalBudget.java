package hub.model;

/**
 * The personal budget of an EHC plan.
 *
 * @param takenUp SEN2 PB
 * @param organised SEN2 OA, organised arrangements
 * @param direct SEN2 DP, direct payments
 */
public record PersonalBudget(Known<String> takenUp, Known<String> organised, Known<String> direct) {

    public PersonalBudget {
        takenUp = Known.orNotRecorded(takenUp);
        organised = Known.orNotRecorded(organised);
        direct = Known.orNotRecorded(direct);
    }
}
