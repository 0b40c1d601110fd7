package hub.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Hears everything that is logged at any level, whatever the configuration says, instead of those who heard before, until it is closed.
 * What far sides log of themselves is no line of the hub's.
 */
public final class LogLines implements AutoCloseable {

    private static final List<String> FAR_SIDES =
            List.of("org.apache.sshd.", "com.sun.net.httpserver", "sun.net.httpserver");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Map<Logger, @Nullable Level> levels = new HashMap<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Predicate<String> wanted;
    private final Appender<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (FAR_SIDES.stream().anyMatch(event.getLoggerName()::startsWith)) {
                return;
            }
            String line = event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + ThrowableProxyUtil.asString(event.getThrowableProxy());
            if (wanted.test(line)) {
                lines.add(line);
            }
        }
    };

    LogLines() {
        this(Level.TRACE, any -> true);
    }

    /**
     * Hears less than everything.
     *
     * @param least lines below it are not heard
     * @param wanted the lines that are worth keeping
     */
    public LogLines(Level least, Predicate<String> wanted) {
        this.wanted = wanted;
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        ear.start();
        root.addAppender(ear);
        for (Logger logger : root.getLoggerContext().getLoggerList()) {
            levels.put(logger, logger.getLevel());
            logger.setLevel(least);
        }
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        levels.forEach(Logger::setLevel);
        root.detachAppender(ear);
        others.forEach(root::addAppender);
    }
}
