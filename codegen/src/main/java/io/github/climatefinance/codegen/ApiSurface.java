package io.github.climatefinance.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public types and members of a compiled module as text, in an order that does not depend on the machine. A module
 * commits the text and compares it in a test, so that a change of its API shows in review.
 */
public final class ApiSurface {
    private static final String UPDATE = "surface.update";

    private ApiSurface() {}

    /**
     * Compares the module with the committed text; {@code -Dsurface.update=true} writes the text anew instead.
     *
     * @param anchor any class of the module's main classes
     * @param committed the file with the text
     * @throws AssertionError naming each line that is new or gone
     */
    public static void check(Class<?> anchor, Path committed) throws IOException {
        List<String> actual = of(anchor);
        if (Boolean.getBoolean(UPDATE)) {
            Files.write(committed, actual);
            return;
        }
        List<String> expected = Files.exists(committed) ? Files.readAllLines(committed) : List.of();
        if (!actual.equals(expected)) {
            throw new AssertionError(
                    "the public API is not that of " + committed + "; if it changed as meant, run with -D"
                            + UPDATE + "=true and tell users in the changelog\n"
                            + String.join("\n", differences(expected, actual)));
        }
    }

    /** The lines of the module that the class belongs to, a folder or a jar; packages named internal are left out. */
    public static List<String> of(Class<?> anchor) {
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<String> lines = new ArrayList<>();
            for (String name : names(place)) {
                Class<?> type = Class.forName(name, false, anchor.getClassLoader());
                if (isVisible(type)) {
                    describe(type, lines);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalArgumentException("the classes beside " + anchor + " cannot be read", e);
        }
    }

    private static List<String> names(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return classNames(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classNames(jar.getPath("/"));
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> !name.contains(".internal."))
                    .sorted()
                    .toList();
        }
    }

    /** Whether code outside can name it: public, and so is whatever it is nested in. */
    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isSynthetic() && (outer == null || isVisible(outer));
    }

    private static void describe(Class<?> type, List<String> lines) {
        StringBuilder head = new StringBuilder(declaration(type));
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            head.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        List<String> interfaces =
                Stream.of(type.getGenericInterfaces()).map(Type::getTypeName).toList();
        lines.add(shorten(head + (interfaces.isEmpty() ? "" : " : " + String.join(", ", interfaces))));
        Stream<String> members = Stream.of(
                        Stream.of(type.getDeclaredFields())
                                .filter(ApiSurface::isOpen)
                                .map(Field::toGenericString),
                        Stream.of(type.getDeclaredConstructors())
                                .filter(ApiSurface::isOpen)
                                .map(Constructor::toGenericString),
                        Stream.of(type.getDeclaredMethods())
                                .filter(ApiSurface::isOpen)
                                .map(Method::toGenericString))
                .flatMap(each -> each);
        members.map(member -> "    " + shorten(member.replace(type.getTypeName() + ".", "")))
                .sorted()
                .forEach(lines::add);
    }

    /** With the word sealed, which JDK 17 leaves out and newer ones write. */
    private static String declaration(Class<?> type) {
        String text = type.toGenericString();
        return type.isSealed() && !text.contains(" sealed ")
                ? text.replaceFirst(" (interface|class) ", " sealed $1 ")
                : text;
    }

    /** Whether code outside can use or override it. */
    private static boolean isOpen(Member member) {
        int modifiers = member.getModifiers();
        boolean forSubclasses = Modifier.isProtected(modifiers)
                && !Modifier.isFinal(member.getDeclaringClass().getModifiers());
        return !member.isSynthetic() && (Modifier.isPublic(modifiers) || forSubclasses);
    }

    private static String shorten(String line) {
        return line.replaceAll("\\bjava\\.(?:lang|util|time|math|io)\\.(?=[A-Z])", "");
    }

    private static List<String> differences(List<String> expected, List<String> actual) {
        List<String> lines = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> lines.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }
}
