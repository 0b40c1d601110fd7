package hub.app.cli;

/** How a child may be named on the command line. */
final class ChildWords {

    static final String ID = "hub id (child-17), NHS number, UPN, or system:local id";

    private ChildWords() {}
}
