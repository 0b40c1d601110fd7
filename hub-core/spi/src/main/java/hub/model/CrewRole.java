package hub.model;

/**
 * What a crew member does on board.
 */
public enum CrewRole {
    DRIVER,
    PASSENGER_ASSISTANT
}
