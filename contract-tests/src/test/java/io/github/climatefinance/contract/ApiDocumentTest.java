package io.github.climatefinance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.contract.Shape.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiDocumentTest {
    private final ApiDocument document = Fixture.document();

    @Test
    void listsOperationsAndPreviewsOfAllFiles() {
        assertThat(document.operationIds()).containsExactly("createOrder", "listThings", "uploadOrder");
        assertThat(document.previewIds()).containsExactly("previewOrder");
    }

    @Test
    void knowsTheAddressOfEveryEnvironment() {
        assertThat(document.servers())
                .hasToString("{PRODUCTION=https://live.invalid/api, TEST=https://test.invalid/api}");
    }

    @Test
    void onlyWhatIsMoreThanAnotherNameForATypeIsAClass() {
        assertThat(new Schemas(document).classes())
                .containsOnlyKeys(
                        "Thing",
                        "Kind",
                        "Event",
                        "Shape",
                        "Square",
                        "Circle",
                        "Blob",
                        "Problem",
                        "NewOrder",
                        "Upload",
                        "Part");
    }

    @Test
    void formsAndWhatOnlyFailuresShowNeedNoClass() {
        assertThat(ModelNames.of(document))
                .contains("Thing", "Kind", "Event", "Shape", "Square", "Circle", "Blob", "NewOrder", "Part")
                .doesNotContain("Problem", "Upload", "Unreferenced");
    }

    @Test
    void anObjectHasThePropertiesOfItsPartsAndWhatIsSaidOfThem() {
        ObjectShape event = Fixture.object("Event");

        assertThat(event.properties())
                .extracting(Property::name)
                .containsExactly("id", "kind", "parent", "shape", "shapes", "limits", "secret", "matrix", "at", "on");
        assertThat(event.properties())
                .filteredOn(Property::isStrict)
                .extracting(Property::name)
                .containsExactly("id", "at");
        assertThat(event.properties())
                .filteredOn(Property::isNullable)
                .extracting(Property::name)
                .containsExactly("kind", "on");
        assertThat(event.properties())
                .filteredOn(Property::isDemanded)
                .extracting(Property::name)
                .containsExactly("id", "kind");
    }

    @Test
    void whatAnOperationDecidesIsNoPropertyOfItsBody() {
        assertThat(Fixture.object("NewOrder").properties())
                .extracting(Property::name)
                .containsExactly("amount");
    }

    @Test
    void aKeyIsMadeWhereAllOperationsThatSendTheBodyAreKeyedByIt(@TempDir Path directory) throws IOException {
        String operation = "{x-safety: %s, x-idempotency-field: %s, requestBody: {content: {application/json: {schema:"
                + " {$ref: '#/components/schemas/%s'}}}}}";
        Path file = directory.resolve("keyed.yaml");
        Files.writeString(file, """
                paths:
                  /a: {post: %s, put: %s}
                  /b: {post: %s, put: %s}
                  /c: {post: %s, put: %s}
                  /d: {post: %s}
                components:
                  schemas:
                    Keyed: {type: object, properties: {key: {type: string}}}
                    Read: {type: object, properties: {key: {type: string}}}
                    Twice: {type: object, properties: {key: {type: string}}}
                    Outer: {type: object, properties: {key: {type: string}, inner: {$ref: '#/components/schemas/Inner'}}}
                    Inner: {type: object, properties: {key: {type: string}}}
                """.formatted(
                        operation.formatted("keyed", "key", "Keyed"),
                        operation.formatted("keyed", "key", "Keyed"),
                        operation.formatted("keyed", "key", "Read"),
                        operation.formatted("read", "key", "Read"),
                        operation.formatted("keyed", "key", "Twice"),
                        operation.formatted("keyed", "other", "Twice"),
                        operation.formatted("keyed", "key", "Outer")));

        assertThat(ApiDocument.read(file).made()).hasToString("{Keyed=key, Outer=key}");
    }

    @Test
    void saysWhichReferenceLeadsNowhere(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("lost.yaml");
        Files.writeString(file, "paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/None'}}}}}");

        assertThatThrownBy(() -> ApiDocument.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`#/components/responses/None` in " + file + " leads nowhere");
        assertThatThrownBy(() -> ApiDocument.read(directory.resolve("none.yaml")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
