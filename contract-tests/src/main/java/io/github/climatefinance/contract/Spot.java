package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import io.github.climatefinance.contract.Shape.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A value of a body that belongs to the body's own class: of a property, or in its lists and maps, but in no other object. */
record Spot(JsonPointer at, Property property, Shape shape) {

    static List<Spot> of(ObjectShape shape, JsonNode body) {
        List<Spot> spots = new ArrayList<>();
        for (Property property : shape.properties()) {
            JsonPointer at = JsonPointer.empty().appendProperty(property.name());
            collect(new Spot(at, property, property.shape()), body.path(property.name()), spots);
        }
        return spots;
    }

    private static void collect(Spot spot, JsonNode value, List<Spot> into) {
        if (value.isNull() || value.isMissingNode()) {
            return;
        }
        into.add(spot);
        if (spot.shape instanceof Listing list) {
            for (int i = 0; i < value.size(); i++) {
                collect(spot.below(spot.at.appendIndex(i), list.item().shape()), value.get(i), into);
            }
        } else if (spot.shape instanceof Mapping map) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                collect(
                        spot.below(
                                spot.at.appendProperty(entry.getKey()),
                                map.value().shape()),
                        entry.getValue(),
                        into);
            }
        }
    }

    private Spot below(JsonPointer pointer, Shape inner) {
        return new Spot(pointer, property, inner);
    }
}
