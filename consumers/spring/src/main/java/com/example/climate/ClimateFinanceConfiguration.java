package com.example.climate;

import io.github.climatefinance.core.OperationTag;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.DoconomyCredentials;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.IcrCredentials;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import java.time.Duration;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClimateFinanceProperties.class)
class ClimateFinanceConfiguration {
    private final PropertyMapper given = PropertyMapper.get();

    @Bean(destroyMethod = "evictAll")
    ConnectionPool pool() {
        return new ConnectionPool();
    }

    @Bean
    OkHttpClient connections(ConnectionPool pool, MeterRegistry registry) {
        return new OkHttpClient.Builder()
                .connectionPool(pool)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .eventListener(OkHttpMetricsEventListener.builder(registry, "climatefinance.http")
                        .uriMapper(request -> {
                            OperationTag operation = request.tag(OperationTag.class);
                            return operation == null ? "none" : operation.path();
                        })
                        .build())
                .build();
    }

    @Bean
    FileLedger ledger(ClimateFinanceProperties properties) {
        return FileLedger.open(properties.ledger());
    }

    @Bean
    XpansivClient xpansiv(ClimateFinanceProperties properties, OkHttpClient connections, WriteLedger ledger) {
        ClimateFinanceProperties.Xpansiv xpansiv = properties.xpansiv();
        XpansivClient.Builder client = XpansivClient.builder()
                .httpClient(connections)
                .ledger(ledger)
                .credentials(XpansivCredentials.builder()
                        .client(xpansiv.clientId(), xpansiv.clientSecret().value())
                        .user(xpansiv.username(), xpansiv.password().value())
                        .build());
        given.from(xpansiv.environment()).to(client::environment);
        given.from(xpansiv.baseUrl()).to(client::baseUrl);
        given.from(xpansiv.tokenUrl()).to(client::tokenUrl);
        return client.build();
    }

    @Bean
    IcrClient icr(ClimateFinanceProperties properties, OkHttpClient connections, WriteLedger ledger) {
        ClimateFinanceProperties.Icr icr = properties.icr();
        IcrClient.Builder client = IcrClient.builder()
                .httpClient(connections)
                .ledger(ledger)
                .credentials(IcrCredentials.organizationToken(icr.organizationToken().value()));
        given.from(icr.environment()).to(client::environment);
        given.from(icr.baseUrl()).to(client::baseUrl);
        return client.build();
    }

    @Bean
    PuroClient puro(ClimateFinanceProperties properties, OkHttpClient connections) {
        ClimateFinanceProperties.Puro puro = properties.puro();
        PuroClient.Builder client = PuroClient.builder()
                .httpClient(connections)
                .credentials(
                        BasicCredentials.of(puro.key().value(), puro.secret().value()));
        given.from(puro.environment()).to(client::environment);
        given.from(puro.baseUrl()).to(client::baseUrl);
        return client.build();
    }

    @Bean
    DoconomyClient doconomy(ClimateFinanceProperties properties, OkHttpClient connections, SslBundles bundles) {
        ClimateFinanceProperties.Doconomy doconomy = properties.doconomy();
        SslStoreBundle certificate = bundles.getBundle("doconomy").getStores();
        return DoconomyClient.builder()
                .httpClient(connections)
                .baseUrl(doconomy.baseUrl())
                .tokenUrl(doconomy.tokenUrl())
                .credentials(DoconomyCredentials.of(doconomy.clientId()))
                .tls(
                        certificate.getKeyStore(),
                        certificate.getKeyStorePassword().toCharArray())
                .build();
    }

    @Bean
    TradingClient trading(ClimateFinanceProperties properties, OkHttpClient connections, WriteLedger ledger) {
        ClimateFinanceProperties.Trading trading = properties.trading();
        TradingClient.Builder client = TradingClient.builder()
                .httpClient(connections)
                .ledger(ledger)
                .credentials(TradingCredentials.of(
                        trading.clientId(), trading.clientSecret().value()));
        given.from(trading.environment()).to(client::environment);
        given.from(trading.baseUrl()).to(client::baseUrl);
        given.from(trading.tokenUrl()).to(client::tokenUrl);
        given.from(trading.requestorId()).to(client::requestorId);
        return client.build();
    }
}
