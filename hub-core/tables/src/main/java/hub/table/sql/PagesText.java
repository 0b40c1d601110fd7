package hub.table.sql;

import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Pages as one text; asks for one when the one before is read. */
final class PagesText extends Reader {

    private final Pages pages;
    private @Nullable String page = "";
    private int at;

    PagesText(Pages pages) {
        this.pages = pages;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        while (page != null && at == page.length()) {
            page = pages.next();
            at = 0;
        }
        if (page == null) {
            return -1;
        }
        int count = Math.min(length, page.length() - at);
        page.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    /** The connection is whoever's opened it. */
    @Override
    public void close() {
        page = null;
    }
}
