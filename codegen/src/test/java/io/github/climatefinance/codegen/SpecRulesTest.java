package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is broken once, in a document that is good otherwise. */
class SpecRulesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "spec-rules.txt");

    private static final String GOOD = """
            openapi: 3.0.3
            info: {title: Rules, version: "1"}
            x-provenance: documented
            paths:
              /things/{id}:
                get:
                  operationId: listThings
                  x-method: list
                  x-safety: read
                  x-provenance: documented
                  x-pagination: {style: offset, position: offset, size: limit, items: data, total: total, itemId: id}
                  tags: [Things]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: offset, in: query, schema: {type: integer}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    '200':
                      description: A page.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
              /sent:
                post:
                  operationId: sendThing
                  x-safety: unsafe
                  x-provenance: documented
                  tags: [Things]
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                  responses: {'204': {description: Done.}}
              /orders/{account}:
                post:
                  operationId: createOrder
                  x-safety: unsafe
                  x-provenance: documented
                  x-dry-run: {property: dryRun, operation: previewOrder, method: previewOrder, safety: read}
                  x-irreversible: {quantity: /lines/*/amount, account: '{account}', dryRun: previewOrder}
                  tags: [Things]
                  parameters:
                    - {name: account, in: path, required: true, schema: {type: string}}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                  responses: {'204': {description: Done.}}
            components:
              securitySchemes:
                basic: {type: http, scheme: basic}
              schemas:
                Page:
                  type: object
                  required: [data]
                  properties:
                    data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    total: {type: integer}
                    shape: {$ref: '#/components/schemas/Shape'}
                Thing:
                  type: object
                  properties:
                    id: {type: string}
                    kind: {$ref: '#/components/schemas/Kind'}
                Kind: {type: string, enum: [a, b]}
                Order:
                  type: object
                  properties:
                    dryRun: {type: boolean}
                    reference: {type: string}
                    lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
                Line: {type: object, properties: {amount: {type: number}}}
                Run: {type: object, x-item-results: steps, properties: {steps: {type: array, items: {$ref: '#/components/schemas/Step'}}, names: {type: array, items: {type: string}}}}
                Step:
                  type: object
                  x-item-status: {property: state, failed: [lost]}
                  properties: {state: {$ref: '#/components/schemas/State'}, note: {type: string}}
                State: {type: string, enum: [sent, lost]}
                Failure: {type: object, x-error-body: true, properties: {code: {type: string}}}
                Shape:
                  oneOf: [{$ref: '#/components/schemas/Square'}, {$ref: '#/components/schemas/Circle'}]
                  x-variants: {Square: [side], Circle: [radius]}
                Square: {type: object, properties: {side: {type: number}}}
                Circle: {type: object, properties: {radius: {type: number}}}
            """;

    /** What is replaced by what, and the sentence that earns. */
    static List<Arguments> broken() throws IOException {
        return List.of(Files.readString(CASES).strip().split("\\n\\n", -1)).stream()
                .map(block -> block.split("\\n", -1))
                .map(lines -> Arguments.of(text(lines[0]), text(lines[1]), text(lines[2])))
                .toList();
    }

    @Test
    void aGoodDocumentBreaksNoRule() {
        assertThat(check(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldInOneSentence(String good, String bad, String sentence) {
        assertThat(GOOD).contains(good);

        assertThat(check(GOOD.replace(good, bad))).contains(sentence);
    }

    @Test
    void allBrokenRulesEndTheBuildAtOnce(@TempDir Path directory) throws IOException {
        Path spec = directory.resolve("spec.yaml");
        Files.writeString(
                spec, GOOD.replace("x-safety: read", "x-safety: harmless").replace("[a, b]", "[a, A]"));

        assertThatThrownBy(() -> Generation.of(spec, "io.example", directory))
                .hasStackTraceContaining("The API description \"Rules\" breaks 2 rules:")
                .hasStackTraceContaining("- schema `Kind` has two values that need the Java name `A`")
                .hasStackTraceContaining("- operation `listThings` has the unknown `x-safety` harmless");
        assertThat(directory.resolve("src")).doesNotExist();
    }

    /** A line without its first word and the blanks after it, with its line ends. */
    private static String text(String line) {
        return line.substring("replace ".length()).replace("\\n", "\n");
    }

    private static List<String> check(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        OpenAPI api = new OpenAPIParser().readContents(document, null, options).getOpenAPI();
        return SpecRules.check(new Document(api)).sentences();
    }
}
