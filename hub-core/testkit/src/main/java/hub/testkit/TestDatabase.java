package hub.testkit;

/** An empty database of its own for one test class. */
public record TestDatabase(String name, String url, String user, String password) {

    @Override
    public String toString() {
        return name;
    }
}
