package hub.app.demo;

import java.util.List;

/**
 * Somebody to ring about a child.
 *
 * @param responsibility parental responsibility: yes, no or limited
 * @param rank order in an emergency, 0 for somebody who is not to be rung
 * @param barred by a court order
 */
record FamilyMember(
        String given,
        String family,
        String relationship,
        String responsibility,
        int rank,
        List<Telephone> telephones,
        String hours,
        String language,
        boolean interpreter,
        boolean mayCollect,
        boolean barred) {

    /** A number to ring. */
    record Telephone(String number, String use) {}

    FamilyMember barredByCourt() {
        return new FamilyMember(
                given, family, relationship, "limited", 0, telephones, hours, language, interpreter, false, true);
    }
}
