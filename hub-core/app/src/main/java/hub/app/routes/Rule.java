package hub.app.routes;

import java.util.Locale;

/** The rules that a route keeps, each by the name that its messages end with. */
public enum Rule {
    /** Data and nothing else: no types, aliases, doubled keys, tabs, no great depth or length. */
    NOT_PLAIN_YAML,
    /** Only what a route needs; no beans, no error handlers of its own. */
    UNKNOWN_FIELD,
    ID_MISSING,
    DESCRIPTION_MISSING,
    /** An id is used once in all of {@code routes/}: commands and ledgers name a route by it. */
    ID_TWICE,
    /** A source, which is a Kamelet of the connector, or {@code hub:deliveries}. */
    STARTS_ELSEWHERE,
    /** What comes from a source ends in the hub, what is granted ends at its recipient, whatever way it takes. */
    ENDS_ELSEWHERE,
    /** Few words, none of which runs code or picks an endpoint. */
    STEP_NOT_ALLOWED,
    /** An endpoint is written down, not made from what a message holds. */
    DYNAMIC_ENDPOINT,
    COMPONENT_NOT_ALLOWED,
    LANGUAGE_NOT_ALLOWED,
    DATA_FORMAT_NOT_ALLOWED,
    /** An expression looks at a message and calls nothing. */
    EXPRESSION_CALLS_CODE,
    SECRET_IN_ROUTE,
    /** Headers that steer Camel, such as a file's name or a query, are the connector's business. */
    STEERING_HEADER,
    /** Only addresses in the connector's settings are asked or written to. */
    ADDRESS_NOT_CONFIGURED,
    /** What was granted to one recipient does not go to an address of another. */
    WRONG_RECIPIENT,
    /** A reader, writer, recipient, Kamelet, option or setting that does not exist. */
    UNKNOWN_NAME,
    OPTION_MISSING,
    WRONG_TYPE,
    /** All rules are kept, and Camel still refuses. */
    CANNOT_BE_BUILT;

    /** {@code secret-in-route}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
