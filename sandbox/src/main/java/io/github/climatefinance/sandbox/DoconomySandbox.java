package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import java.security.KeyStore;
import java.time.Duration;

/**
 * Both generations of the Doconomy API and their token endpoint on loopback, over mutual TLS: clients show a certificate, and
 * tokens last 180 seconds and are bound to it. Footprints are synthetic: the same for the same payment on every machine, and
 * not those of the Åland Index.
 *
 * <pre>{@code
 * try (DoconomySandbox sandbox = DoconomySandbox.start()) {
 *     … tls(sandbox.clientKeyStore(), sandbox.keyStorePassword()), sandbox.baseUrl(), sandbox.tokenUrl(),
 *     sandbox.clientId() …
 * }
 * }</pre>
 *
 * <p>The certificates are made when it starts and last as long as it does. They are judged by the machine's clock;
 * {@link #passes} moves that of the tokens only. {@link #baseUrl()} is that of version 3.0; its path is invented, as the
 * provider's is not known.
 */
public final class DoconomySandbox extends ProviderSandbox {

    private final Certificates certificates = new Certificates();
    private final DoconomyApi api = new DoconomyApi(certificates.serverSockets());
    private final SandboxServer server = SandboxServer.start(api);

    private DoconomySandbox() {}

    /** Starts one, on a free port of its own. */
    public static DoconomySandbox start() {
        return new DoconomySandbox();
    }

    /** The address of version 2.1, without a slash at its end. */
    public String v21BaseUrl() {
        return server.baseUrl(api.v21);
    }

    /** The address of the token endpoint of both, to the end of its path. */
    public String tokenUrl() {
        return server.baseUrl(api.tokenService) + "/oidc/v1.0/token";
    }

    /** The client id it issues tokens to. */
    public String clientId() {
        return DoconomyApi.CLIENT_ID;
    }

    /** The client secret, which a token request may leave out. */
    public String clientSecret() {
        return DoconomyApi.CLIENT_SECRET;
    }

    /** The API key it accepts. */
    public String apiKey() {
        return DoconomyApi.API_KEY;
    }

    /** A new PKCS#12 key store with what a client needs: its key and certificate, and the authority to trust. */
    public KeyStore clientKeyStore() {
        return certificates.keyStore(certificates.client());
    }

    /** As {@link #clientKeyStore()}, of another client that is as good: tokens of the one are not for the other. */
    public KeyStore otherClientKeyStore() {
        return certificates.keyStore(certificates.otherClient());
    }

    /** As {@link #clientKeyStore()}, but the certificate has expired: the handshake fails. */
    public KeyStore expiredClientKeyStore() {
        return certificates.keyStore(certificates.expiredClient());
    }

    /** As {@link #clientKeyStore()}, but the sandbox does not know the certificate's issuer: the handshake fails. */
    public KeyStore unknownClientKeyStore() {
        return certificates.keyStore(certificates.unknownClient());
    }

    /** The password of every key store and of the key in it. */
    public char[] keyStorePassword() {
        return Certificates.password();
    }

    /** The certificate of {@link #clientKeyStore()}. */
    public String clientCertificatePem() {
        return certificates.client().certificatePem();
    }

    /** The private key of {@link #clientKeyStore()}, PKCS#8 and not encrypted. */
    public String clientKeyPem() {
        return certificates.client().privateKeyPkcs8Pem();
    }

    /** The certificate of the authority to trust. */
    public String serverCaPem() {
        return certificates.authorityPem();
    }

    /** Turns undocumented behaviour on, until the next reset. */
    public DoconomySandbox switchOn(DoconomySwitch which) {
        api.switches.on(which);
        return this;
    }

    /** Turns undocumented behaviour off, until the next reset. */
    public DoconomySandbox switchOff(DoconomySwitch which) {
        api.switches.off(which);
        return this;
    }

    /** Lets time pass for tokens, until the next reset. */
    public DoconomySandbox passes(Duration time) {
        api.clock.passes(time);
        return this;
    }

    @Override
    SandboxServer server() {
        return server;
    }
}
