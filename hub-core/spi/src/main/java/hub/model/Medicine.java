package hub.model;

import java.time.LocalDate;

/**
 * A medicine and how it is given (DfE template A for individual healthcare plans, 2014).
 *
 * @param name as labelled
 * @param dose with its unit
 * @param method route and method
 * @param when when it is given
 * @param sideEffects what to look for
 * @param contraIndications when not to give it
 * @param givenBy who may give it, or that the child takes it alone or supervised
 * @param rescue whether it is given in an emergency
 * @param keptWhere where it is kept on the journey or in school
 * @param expires last day of use
 */
public record Medicine(
        String name,
        Known<String> dose,
        Known<String> method,
        Known<String> when,
        Known<String> sideEffects,
        Known<String> contraIndications,
        Known<String> givenBy,
        Known<Boolean> rescue,
        Known<String> keptWhere,
        Known<LocalDate> expires) {

    public Medicine {
        dose = Known.orNotRecorded(dose);
        method = Known.orNotRecorded(method);
        when = Known.orNotRecorded(when);
        sideEffects = Known.orNotRecorded(sideEffects);
        contraIndications = Known.orNotRecorded(contraIndications);
        givenBy = Known.orNotRecorded(givenBy);
        rescue = Known.orNotRecorded(rescue);
        keptWhere = Known.orNotRecorded(keptWhere);
        expires = Known.orNotRecorded(expires);
    }
}
