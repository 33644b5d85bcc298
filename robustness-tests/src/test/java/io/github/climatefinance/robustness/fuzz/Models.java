package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ModelCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The generated models of a client, as they were compiled; by names such as {@code model.Transaction}. */
final class Models {
    private static final String CODEC = "$Codec.class";

    private final String root;
    private final ClassLoader loader;
    private final List<String> names;

    private Models(String root, ClassLoader loader, List<String> names) {
        this.root = root;
        this.loader = loader;
        this.names = names;
    }

    /** Those in the folder or jar that the client class is in. */
    static Models of(Class<?> client) {
        String root = client.getPackageName() + ".";
        try {
            URI place =
                    client.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return new Models(root, client.getClassLoader(), names(path, root));
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return new Models(root, client.getClassLoader(), names(jar.getPath("/"), root));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path classes, String root) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(CODEC))
                    .map(file -> file.substring(0, file.length() - CODEC.length())
                            .replace('/', '.')
                            .substring(root.length()))
                    .sorted()
                    .toList();
        }
    }

    List<String> names() {
        return names;
    }

    /** The model of that name; any other text means one of them, too. */
    Model named(String text) {
        String name = names.contains(text) ? text : names.get(Math.floorMod(text.hashCode(), names.size()));
        return Model.of(find(root + name));
    }

    private Class<?> find(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    /** A model and how it is read. */
    record Model(Class<?> type, ModelCodec<? extends JsonModel> codec) {
        static Model of(Class<?> type) {
            try {
                Class<?> codec = Class.forName(type.getName() + "$Codec", true, type.getClassLoader());
                return new Model(
                        type, (ModelCodec<?>) codec.getField("INSTANCE").get(null));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(type.getName(), e);
            }
        }

        /** Whether it has properties of its own; a union has not, nor what holds a kind of it that nobody knows. */
        static boolean isObject(Class<?> type) {
            return Stream.of(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("additionalProperties"));
        }
    }
}
