package io.github.climatefinance.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All providers at once, each a server of its own. Safe for any number of threads. */
public final class Sandbox implements AutoCloseable {

    // A new provider is one line here and one accessor below.
    private static final Map<Class<? extends ProviderSandbox>, Supplier<? extends ProviderSandbox>> PROVIDERS = Map.of(
            PuroSandbox.class,
            PuroSandbox::start,
            XpansivSandbox.class,
            XpansivSandbox::start,
            DoconomySandbox.class,
            DoconomySandbox::start,
            IcrSandbox.class,
            IcrSandbox::start,
            TradingSandbox.class,
            TradingSandbox::start);

    private final Map<Class<? extends ProviderSandbox>, ProviderSandbox> started = new ConcurrentHashMap<>();

    private Sandbox() {}

    /** Starts every provider there is. */
    public static Sandbox start() {
        Sandbox sandbox = new Sandbox();
        PROVIDERS.keySet().forEach(sandbox::provider);
        return sandbox;
    }

    /** One whose providers start when they are first asked for. */
    static Sandbox lazy() {
        return new Sandbox();
    }

    static boolean knows(Class<?> type) {
        return PROVIDERS.containsKey(type);
    }

    /** The Puro.earth Registry API. */
    public PuroSandbox puro() {
        return provider(PuroSandbox.class);
    }

    /** The Xpansiv Connect API. */
    public XpansivSandbox xpansiv() {
        return provider(XpansivSandbox.class);
    }

    /** Both generations of the Doconomy API. */
    public DoconomySandbox doconomy() {
        return provider(DoconomySandbox.class);
    }

    /** The International Carbon Registry API. */
    public IcrSandbox icr() {
        return provider(IcrSandbox.class);
    }

    /** The tradevest Partner API. */
    public TradingSandbox trading() {
        return provider(TradingSandbox.class);
    }

    /** What did not keep to a specification, over all providers. */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        started.values().forEach(provider -> all.addAll(provider.violations()));
        return List.copyOf(all);
    }

    /** Takes every provider back to the state of a fresh start. */
    public void reset() {
        started.values().forEach(ProviderSandbox::reset);
    }

    @Override
    public void close() {
        started.values().forEach(ProviderSandbox::close);
    }

    <T extends ProviderSandbox> T provider(Class<T> type) {
        Supplier<? extends ProviderSandbox> start = PROVIDERS.get(type);
        if (start == null) {
            throw new IllegalArgumentException("there is no sandbox of type " + type.getName());
        }
        return type.cast(started.computeIfAbsent(type, t -> start.get()));
    }
}
