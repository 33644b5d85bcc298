package io.github.climatefinance.examples.show;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the arguments of a program say. Every program knows {@code --live} and {@code --help}, and options of its own,
 * each followed by a value; of an option given twice, the last counts.
 */
public final class CommandLine {
    private final Source source;
    private final Map<String, String> values;

    /** What a program shall read. */
    public enum Source {
        SANDBOX,
        LIVE,
        /** Nothing: the person wants to know how. */
        NONE
    }

    private CommandLine(Source source, Map<String, String> values) {
        this.source = source;
        this.values = values;
    }

    /**
     * Reads arguments from left to right, up to {@code --help}.
     *
     * @param own the options that take a value, with their dashes
     */
    public static CommandLine parse(List<String> arguments, Set<String> own) throws UsageException {
        Source source = Source.SANDBOX;
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals("--help")) {
                return new CommandLine(Source.NONE, values);
            }
            if (argument.equals("--live")) {
                source = Source.LIVE;
            } else if (own.contains(argument)) {
                values.put(argument, value(argument, rest));
            } else {
                throw new UsageException("`" + argument + "` is not an option; --help lists them");
            }
        }
        return new CommandLine(source, values);
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException("`" + option + "` needs a value");
        }
        return rest.next();
    }

    public Source source() {
        return source;
    }

    /** The file an option names. */
    public Path file(String option, Path otherwise) throws UsageException {
        String text = values.get(option);
        if (text == null) {
            return otherwise;
        }
        if (text.isBlank()) {
            throw new UsageException("`" + option + "` must be a file, but was blank");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + option + "` must be a file, but was \"" + text + "\"");
        }
    }

    /** The whole number an option gives, both ends allowed. */
    public int number(String option, int least, int most, int otherwise) throws UsageException {
        String text = values.get(option);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("`" + option + "` must be a whole number, but was \"" + text + "\"");
        }
        throw new UsageException("`" + option + "` must be between " + least + " and " + most + ", but was " + text);
    }
}
