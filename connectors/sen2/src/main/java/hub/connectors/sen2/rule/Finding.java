package hub.connectors.sen2.rule;

import hub.connector.Note;

/**
 * That a rule is broken.
 *
 * @param where the row and the item, within the person
 */
public record Finding(String code, String sentence, String where) {

    /** As it is kept beside the record. */
    public Note note() {
        return new Note(where, code + ": " + sentence);
    }
}
