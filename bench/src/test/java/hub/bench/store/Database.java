package hub.bench.store;

import java.nio.file.Path;

/** A kind of database the hub runs on. */
public interface Database extends AutoCloseable {

    /** @param folder where an embedded database keeps its file */
    Store empty(Path folder);

    @Override
    void close();
}
