package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** A client is made in a class loader of its own, in which a library that is too old comes first. */
class LibraryVersionsTest {
    /** What runs in that class loader. */
    static final class Making implements Runnable {
        @Override
        public void run() {
            new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("https://api.invalid"))
                    .build()
                    .close();
        }
    }

    /** The same with connections of the caller's. */
    static final class MakingOverItsOwn implements Runnable {
        @Override
        public void run() {
            new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("https://api.invalid"))
                    .httpClient(new OkHttpClient())
                    .build()
                    .close();
        }
    }

    private static Throwable makingWith(String... first) throws Exception {
        return with(Making.class, first);
    }

    private static Throwable with(Class<? extends Runnable> work, String... first) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String jar : first) {
            path.add(url(Path.of("target/old-libraries", jar).toFile()));
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(url(new File(entry)));
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var constructor = loader.loadClass(work.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            Runnable making = (Runnable) constructor.newInstance();
            return catchThrowable(making::run);
        }
    }

    private static URL url(File file) throws MalformedURLException {
        return file.getAbsoluteFile().toURI().toURL();
    }

    @Test
    void theVersionsOfThisBuildAreTaken() throws Exception {
        assertThat(makingWith()).isNull();
    }

    @Test
    void okHttp4IsRefusedBySayingWhereItIs() throws Exception {
        assertThat(makingWith("okhttp-4.12.0.jar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "this SDK needs OkHttp 5.0 or newer, `com.squareup.okhttp3:okhttp-jvm`, but found 4.12.0 in file:")
                .hasMessageEndingWith("okhttp-4.12.0.jar");
    }

    @Test
    void okHttp52IsTakenButForConnectionsOfTheCallers() throws Exception {
        String old = "okhttp-jvm-5.2.0.jar";

        assertThat(makingWith(old)).isNull();
        assertThat(with(MakingOverItsOwn.class)).isNull();
        assertThat(with(MakingOverItsOwn.class, old))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("connections of your own (`httpClient`) need OkHttp 5.3 or newer,"
                        + " `com.squareup.okhttp3:okhttp-jvm`, but found 5.2.0 in file:")
                .hasMessageEndingWith(old);
    }

    @Test
    void anOldJacksonIsRefusedBeforeAnythingIsSent() throws Exception {
        assertThat(makingWith("jackson-core-2.15.4.jar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("this SDK needs Jackson 2.16 or newer,"
                        + " `com.fasterxml.jackson.core:jackson-core`, but found 2.15.4 in file:")
                .hasMessageEndingWith("jackson-core-2.15.4.jar");
    }
}
