package io.github.climatefinance.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.TokenSource;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.XpansivSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/using-a-client.md of a token that somebody else replaces, run. */
@ExtendWith(SandboxExtension.class)
class ReplacedTokenTest {

    @Test
    void aNewTokenIsReadOnceTheOldOneIsRefused(XpansivSandbox sandbox, @TempDir Path folder) throws IOException {
        String baseUrl = sandbox.baseUrl();
        Path tokenFile = folder.resolve("token");
        Files.writeString(tokenFile, new PlainCaller(sandbox).token() + "\n");

        TokenSource source =
                context -> AccessToken.of(Files.readString(tokenFile).strip());
        XpansivClient xpansiv = XpansivClient.builder()
                .baseUrl(baseUrl)
                .credentials(BearerCredentials.from(source))
                .build();

        try (xpansiv) {
            xpansiv.referenceData().get();
            sandbox.passes(Duration.ofHours(25));
            assertThatThrownBy(() -> xpansiv.referenceData().get()).isInstanceOf(UnauthorizedException.class);

            Files.writeString(tokenFile, new PlainCaller(sandbox).token() + "\n");
            xpansiv.referenceData().get();
            xpansiv.referenceData().get();
        }
        assertThat(sandbox.requests("getReferenceData"))
                .extracting(request -> request.status().orElseThrow())
                .containsExactly(200, 401, 401, 200, 200);
    }
}
