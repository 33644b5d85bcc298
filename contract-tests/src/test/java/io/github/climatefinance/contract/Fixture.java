package io.github.climatefinance.contract;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** A document in two files. */
final class Fixture {
    private Fixture() {}

    static ApiDocument document() {
        try {
            URL root = Objects.requireNonNull(Fixture.class.getResource("root.yaml"), "root.yaml");
            return ApiDocument.read(Path.of(root.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectShape object(String name) {
        ApiDocument document = document();
        Shape shape = new Schemas(document).classes().get(name);
        return (ObjectShape) Objects.requireNonNull(shape, name);
    }
}
