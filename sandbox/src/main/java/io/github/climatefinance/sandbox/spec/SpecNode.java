package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A place in a specification: knows its file and pointer, and follows references also into other files. */
record SpecNode(SpecFiles files, String file, String pointer, JsonNode json) {

    static SpecNode root(SpecFiles files, String file) {
        return new SpecNode(files, file, "", files.document(file));
    }

    SpecNode at(String name) {
        return child(name, json.path(name));
    }

    SpecNode at(int index) {
        return child(Integer.toString(index), json.path(index));
    }

    boolean exists() {
        return !json.isMissingNode();
    }

    String text() {
        return json.asText("");
    }

    List<SpecNode> items() {
        List<SpecNode> found = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            found.add(at(i).resolved());
        }
        return found;
    }

    /** This node, or the one its {@code $ref} leads to. */
    SpecNode resolved() {
        SpecNode node = this;
        for (int hops = 0; node.json.has("$ref"); hops++) {
            if (hops == 20) {
                throw new IllegalStateException("`$ref` at " + location() + " leads in a circle");
            }
            node = node.follow(node.json.get("$ref").asText());
        }
        return node;
    }

    /** What a reference leads to that stands in the same file. */
    SpecNode referred(String reference) {
        return follow(reference).resolved();
    }

    String location() {
        return file + "#" + pointer;
    }

    private SpecNode follow(String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String target = path.isEmpty()
                ? file
                : URI.create("/" + file).resolve(path).getPath().substring(1);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        JsonNode found = fragment.isEmpty()
                ? files.document(target)
                : files.document(target).at(fragment);
        if (found.isMissingNode()) {
            throw new IllegalStateException("`" + reference + "` in " + file + " leads nowhere");
        }
        return new SpecNode(files, target, fragment, found);
    }

    private SpecNode child(String name, JsonNode value) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new SpecNode(files, file, pointer + "/" + escaped, value == null ? MissingNode.getInstance() : value);
    }
}
