package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.internal.call.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Here, because the core is built before what can read its surface. */
class CoreSurfaceTest {
    @Test
    void thePublicApiOfTheCoreIsTheOneThatWasReviewed() throws IOException {
        ApiSurface.check(ApiResponse.class, Path.of("../sdk-core/api-surface.txt"));
    }

    @Test
    void whatIsInternalIsNotApi() {
        assertThat(ApiSurface.of(Pipeline.class))
                .hasSizeGreaterThan(100)
                .anyMatch(line -> line.contains("class io.github.climatefinance.core.ApiResponse"))
                .noneMatch(line -> line.matches("\\S.* io\\.github\\.climatefinance\\.core\\.internal\\..*"));
    }
}
