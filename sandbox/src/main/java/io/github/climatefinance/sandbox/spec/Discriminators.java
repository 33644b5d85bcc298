package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes discriminators mean what OpenAPI says: the value of the property, not the mere fit, tells which alternative there
 * is. To a JSON schema validator {@code oneOf} alone is a breach as soon as two alternatives fit, which they easily do
 * when most of their properties are optional.
 */
final class Discriminators {

    private static final String ONE_OF = "oneOf";
    private static final String DISCRIMINATOR = "discriminator";

    private Discriminators() {}

    /** Changes every {@code oneOf} that has a discriminator with a mapping. */
    static void resolve(JsonNode document) {
        if (document instanceof ObjectNode schema
                && schema.path(ONE_OF).isArray()
                && !schema.path(DISCRIMINATOR).path("mapping").isEmpty()) {
            schema.set("anyOf", alternatives(schema.path(DISCRIMINATOR)));
            schema.remove(ONE_OF);
            schema.remove(DISCRIMINATOR);
        }
        document.forEach(Discriminators::resolve);
    }

    private static ArrayNode alternatives(JsonNode discriminator) {
        String property = discriminator.path("propertyName").asText();
        ArrayNode alternatives = JsonNodeFactory.instance.arrayNode();
        discriminator.path("mapping").properties().forEach(mapping -> {
            ArrayNode both = alternatives.addObject().putArray("allOf");
            both.addObject().set("$ref", mapping.getValue());
            ObjectNode named = both.addObject();
            named.putArray("required").add(property);
            named.putObject("properties").putObject(property).putArray("enum").add(mapping.getKey());
        });
        return alternatives;
    }
}
