package io.github.climatefinance.core.logs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * What SLF4J logs to in the tests of this module: every logger at every level, so that a test sees what an application
 * could ever see, whichever class logs it. Silent until a test starts a capture.
 */
public final class LogCapture implements SLF4JServiceProvider {
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private final Loggers loggers = new Loggers();

    /** From now on until it is closed, all lines of all loggers. */
    public static Lines start() {
        Loggers all = (Loggers) LoggerFactory.getILoggerFactory();
        all.sink = new CopyOnWriteArrayList<>();
        return new Lines(all, all.sink);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    /** The lines of one capture: level, logger, message and the stack trace, if one was given. */
    public static final class Lines implements AutoCloseable {
        private final Loggers loggers;
        private final List<String> lines;

        private Lines(Loggers loggers, List<String> lines) {
            this.loggers = loggers;
            this.lines = lines;
        }

        public List<String> all() {
            return lines;
        }

        @Override
        public void close() {
            loggers.sink = null;
        }
    }

    private static final class Loggers implements ILoggerFactory {
        private final Map<String, Logger> byName = new ConcurrentHashMap<>();
        private volatile @Nullable List<String> sink;

        @Override
        public Logger getLogger(String name) {
            return byName.computeIfAbsent(name, n -> new Recorder(n, this));
        }
    }

    private static final class Recorder extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        private final transient Loggers loggers;

        Recorder(String name, Loggers loggers) {
            this.name = name;
            this.loggers = loggers;
        }

        @Override
        public boolean isTraceEnabled() {
            return loggers.sink != null;
        }

        @Override
        public boolean isDebugEnabled() {
            return loggers.sink != null;
        }

        @Override
        public boolean isInfoEnabled() {
            return loggers.sink != null;
        }

        @Override
        public boolean isWarnEnabled() {
            return loggers.sink != null;
        }

        @Override
        public boolean isErrorEnabled() {
            return loggers.sink != null;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Recorder.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            List<String> lines = loggers.sink;
            if (lines != null) {
                lines.add(level + " " + name + " " + MessageFormatter.basicArrayFormat(message, arguments)
                        + StackTraces.of(thrown));
            }
        }
    }
}
