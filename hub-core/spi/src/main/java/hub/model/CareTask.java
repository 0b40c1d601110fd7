package hub.model;

/**
 * A task of daily care for this child.
 *
 * @param what in words
 * @param level who may do it; not recorded counts as {@link TaskLevel#SPECIALIST}
 */
public record CareTask(String what, Known<TaskLevel> level) {

    public CareTask {
        level = Known.orNotRecorded(level);
    }
}
