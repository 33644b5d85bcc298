package io.github.climatefinance.trading;

import io.github.climatefinance.codegen.ApiSurface;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiSurfaceTest {
    @Test
    void thePublicApiIsTheOneThatWasReviewed() throws IOException {
        ApiSurface.check(TradingClient.class, Path.of("api-surface.txt"));
    }
}
