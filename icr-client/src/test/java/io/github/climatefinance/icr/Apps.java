package io.github.climatefinance.icr;

import io.github.climatefinance.sandbox.IcrSandbox;

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
}
