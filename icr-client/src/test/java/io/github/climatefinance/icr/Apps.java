package io.github.climatefinance.icr;

import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.util.List;

/** Apps and clients of a sandbox, and what they sent. */
final class Apps {
    private Apps() {}

    static IcrAppCredentials credentials(IcrSandbox sandbox) {
        return IcrCredentials.app(sandbox.appId(), sandbox.appPrivateKeyPem());
    }

    static IcrApp app(IcrSandbox sandbox, Recorder recorder) {
        return IcrApp.builder()
                .baseUrl(sandbox.baseUrl())
                .httpClient(recorder.client())
                .credentials(credentials(sandbox))
                .build();
    }

    static IcrClient client(IcrSandbox sandbox, IcrCredentials credentials) {
        return IcrClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(credentials)
                .build();
    }

    static IcrClient organization(IcrSandbox sandbox) {
        return client(sandbox, IcrCredentials.organizationToken(sandbox.organizationToken()));
    }

    static List<SandboxRequest> sent(IcrSandbox sandbox, String operation) {
        return sandbox.requests().stream()
                .filter(request -> request.operation().equals(operation))
                .toList();
    }
}
