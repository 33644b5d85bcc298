package io.github.climatefinance.examples.show;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the arguments of a program say. Every program knows {@code --live} and {@code --help}, and options of its own:
 * those followed by a value, of which the last counts unless all are asked for, and those that stand alone.
 */
public final class CommandLine {
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Source source;
    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();

    /** What a program shall read. */
    public enum Source {
        SANDBOX,
        LIVE,
        /** Nothing: the person wants to know how. */
        NONE
    }

    private CommandLine(List<String> arguments, Set<String> valued, Set<String> alone) throws UsageException {
        Source read = Source.SANDBOX;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext() && read != Source.NONE; ) {
            String argument = rest.next();
            if (argument.equals("--help")) {
                read = Source.NONE;
            } else if (argument.equals("--live")) {
                read = Source.LIVE;
            } else if (alone.contains(argument)) {
                switches.add(argument);
            } else if (valued.contains(argument)) {
                values.computeIfAbsent(argument, any -> new ArrayList<>()).add(value(argument, rest));
            } else {
                throw new UsageException("`" + argument + "` is not an option; --help lists them");
            }
        }
        source = read;
    }

    /**
     * Reads arguments from left to right, up to {@code --help}.
     *
     * @param valued the options that take a value, with their dashes
     */
    public static CommandLine parse(List<String> arguments, Set<String> valued) throws UsageException {
        return parse(arguments, valued, Set.of());
    }

    /**
     * Reads arguments from left to right, up to {@code --help}.
     *
     * @param valued the options that take a value, with their dashes
     * @param alone the options that take none
     */
    public static CommandLine parse(List<String> arguments, Set<String> valued, Set<String> alone)
            throws UsageException {
        return new CommandLine(arguments, valued, alone);
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

    /** Whether an option without a value was given. */
    public boolean has(String option) {
        return switches.contains(option);
    }

    /** All values of an option, in the order they were given. */
    public List<String> all(String option) {
        return List.copyOf(values.getOrDefault(option, List.of()));
    }

    /** The text an option gives. */
    public Optional<String> text(String option) throws UsageException {
        List<String> all = all(option);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String last = all.get(all.size() - 1);
        if (last.isBlank()) {
            throw new UsageException("`" + option + "` must not be blank");
        }
        return Optional.of(last);
    }

    /** The file an option names. */
    public Path file(String option, Path otherwise) throws UsageException {
        Optional<String> given = text(option);
        if (given.isEmpty()) {
            return otherwise;
        }
        String text = given.get();
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + option + "` must be a file, but was \"" + text + "\"");
        }
    }

    /** The whole number an option gives, both ends allowed. */
    public int number(String option, int least, int most, int otherwise) throws UsageException {
        Optional<String> given = text(option);
        if (given.isEmpty()) {
            return otherwise;
        }
        String text = given.get();
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

    /** The id an option gives. */
    public Optional<UUID> id(String option) throws UsageException {
        Optional<String> given = text(option);
        if (given.isPresent() && !UUID_TEXT.matcher(given.get()).matches()) {
            throw new UsageException("`" + option + "` must be a UUID, but was \"" + given.get() + "\"");
        }
        return given.map(UUID::fromString);
    }

    /** The number above 0 an option gives. */
    public BigDecimal amount(String option, BigDecimal otherwise) throws UsageException {
        Optional<String> given = text(option);
        if (given.isEmpty()) {
            return otherwise;
        }
        String text = given.get();
        if (!text.matches("[0-9]{1,15}(\\.[0-9]{1,15})?") || new BigDecimal(text).signum() == 0) {
            throw new UsageException(
                    "`" + option + "` must be a number above 0, such as 2.5, but was \"" + text + "\"");
        }
        return new BigDecimal(text);
    }
}
