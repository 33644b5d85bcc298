package io.github.climatefinance.contract;

import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.contract.Shape.Listing;
import io.github.climatefinance.contract.Shape.Mapping;
import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.contract.Shape.Scalar;
import io.github.climatefinance.contract.Shape.Structure;
import java.util.Map;

/** The names of the types that shapes have in Java. */
final class JavaTypes {
    private static final Map<String, String> PRIMITIVES =
            Map.of("java.lang.Integer", "int", "java.lang.Long", "long", "java.lang.Boolean", "boolean");

    private final String modelPackage;

    JavaTypes(String modelPackage) {
        this.modelPackage = modelPackage;
    }

    /** What the accessor of a property gives. */
    String ofAccessor(Property property) {
        String type = of(property.shape());
        if (property.isStrict()) {
            return PRIMITIVES.getOrDefault(type, type);
        }
        return property.isContainer() ? type : "java.util.Optional<" + type + ">";
    }

    private String of(Shape shape) {
        if (shape instanceof Scalar scalar) {
            return switch (scalar) {
                case TEXT -> "java.lang.String";
                case DATE_TIME -> "java.time.OffsetDateTime";
                case DATE -> "java.time.LocalDate";
                case UUID -> "java.util.UUID";
                case INT32 -> "java.lang.Integer";
                case INT64 -> "java.lang.Long";
                case DECIMAL, DECIMAL_TEXT -> "java.math.BigDecimal";
                case BOOLEAN -> "java.lang.Boolean";
            };
        } else if (shape instanceof Enumeration enumeration) {
            return modelPackage + "." + enumeration.name();
        } else if (shape instanceof Structure structure) {
            return modelPackage + "." + structure.name();
        } else if (shape instanceof Listing list) {
            return "java.util.List<" + of(list.item().shape()) + ">";
        } else if (shape instanceof Mapping map) {
            return "java.util.Map<java.lang.String, " + of(map.value().shape()) + ">";
        }
        return "com.fasterxml.jackson.databind.JsonNode";
    }
}
