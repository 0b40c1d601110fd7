package hub.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The disk under an embedded database, which can say that there is no room: nothing more is written then, and all can be read. */
public final class DiskThatFills extends FilePathWrapper implements AutoCloseable {

    private static final String SCHEME = "fills";

    private static volatile boolean full;

    /** H2 makes one for each name. */
    public DiskThatFills() {}

    static DiskThatFills mounted() {
        DiskThatFills disk = new DiskThatFills();
        FilePath.register(disk);
        return disk;
    }

    /** The URL of a database in a folder of this disk. */
    String urlIn(Path folder) {
        return Databases.h2Url(folder).replace(":file:", ":" + SCHEME + ":");
    }

    void fill() {
        full = true;
    }

    void makeRoom() {
        full = false;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(super.open(mode));
    }

    @Override
    public void close() {
        makeRoom();
        FilePath.unregister(this);
    }

    private static final class File extends FileBase {

        private final FileChannel file;

        File(FileChannel file) {
            this.file = file;
        }

        private static void needRoom() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            needRoom();
            return file.write(from, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            needRoom();
            return file.write(from);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return file.read(to);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
