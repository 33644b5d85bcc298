package io.github.climatefinance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.icr.IcrApp;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.xpansiv.XpansivClient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What docs/safety.md says can be found out about a write is what the clients do. */
class ReconciliationTest {
    private static final Map<String, ClientBuilder<?>> BUILDERS = Map.of(
            "xpansiv", XpansivClient.builder(),
            "icr", IcrClient.builder(),
            "trading", TradingClient.builder(),
            "puro", PuroClient.builder(),
            "doconomy", DoconomyClient.builder());
    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| `(\\w+)` \\| (.*?) \\| `(\\w+)`.* \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private final Map<String, List<Operation>> writes = writes();

    /** The writes of each client, from what its generated code sends. */
    private static Map<String, List<Operation>> writes() {
        Map<String, List<Operation>> writes = new TreeMap<>();
        BUILDERS.keySet().forEach(client -> writes.put(client, new ArrayList<>()));
        for (JavaClass type : Repository.classesOf(Repository.clients())) {
            if (type.getPackageName().endsWith(".api")) {
                String client = type.getPackageName().split("\\.", -1)[3];
                operations(type.reflect())
                        .filter(operation -> operation.safety() == Safety.UNSAFE || operation.safety() == Safety.KEYED)
                        .forEach(Objects.requireNonNull(writes.get(client))::add);
            }
        }
        return writes;
    }

    private static Stream<Operation> operations(Class<?> api) {
        return Stream.of(api.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class)
                .map(field -> (Operation) value(field, null));
    }

    private static Object value(Field field, @Nullable Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<?> reconciled(@Nullable ClientBuilder<?> builder) {
        Objects.requireNonNull(builder, "builder");
        try {
            return ((Map<?, ?>) value(ClientBuilder.class.getDeclaredField("reconcilers"), builder)).keySet();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the answers that it can have, where that is decided by the operation alone. */
    private static boolean asksForTheKey(Operation operation, SettlingRead read) {
        String field = operation.idempotencyField().map(name -> "/" + name).orElse("");
        String header =
                operation.idempotencyHeader().map(name -> "{" + name + "}").orElse("");
        return Stream.concat(read.path().stream(), read.query().stream())
                .map(SettlingRead.Source::from)
                .anyMatch(from -> from.equals(field) || from.equals(header));
    }

    private static String told(String client, String operation, String answers, String read) {
        return client + " " + operation + ": " + answers + " by " + read;
    }

    @Test
    void theTableOfWhatCanBeToldIsRight() {
        Set<String> expected = new TreeSet<>();
        Set<String> documented = new TreeSet<>();
        writes.forEach((client, all) -> all.forEach(operation -> {
            SettlingRead read = operation.settlingRead().orElse(null);
            if (reconciled(BUILDERS.get(client)).contains(operation.id())) {
                expected.add(
                        told(client, operation.id(), "", operation.reconcile().orElseThrow()));
            } else if (read != null) {
                String answers = asksForTheKey(operation, read) ? "`EXECUTED`, `NOT_EXECUTED`" : "`EXECUTED`";
                expected.add(
                        told(client, operation.id(), answers, read.operation().id()));
            }
        }));

        Repository.text(Repository.root().resolve("docs/safety.md"))
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches() && BUILDERS.containsKey(row.group(1)))
                .forEach(row -> documented.add(told(
                        row.group(1),
                        row.group(2),
                        reconciled(BUILDERS.get(row.group(1))).contains(row.group(2)) ? "" : row.group(3),
                        row.group(4))));

        assertThat(documented).isEqualTo(expected);
    }

    /** Nothing that can be told is left out above, and nothing is promised that cannot be told. */
    @Test
    void allOtherWritesStandWhereNothingCanBeTold() {
        Map<String, Set<String>> expected = new TreeMap<>();
        writes.forEach((client, all) -> expected.put(
                client,
                all.stream()
                        .filter(operation -> operation.settlingRead().isEmpty())
                        .map(Operation::id)
                        .filter(id -> !reconciled(BUILDERS.get(client)).contains(id))
                        .collect(Collectors.toCollection(TreeSet::new))));

        Map<String, Set<String>> documented = new TreeMap<>();
        String section = Repository.text(Repository.root().resolve("docs/safety.md"))
                .split("`CANNOT_TELL` always", 2)[1]
                .split("\n\n(?!\\|)", 2)[0];
        section.lines()
                .filter(line -> BUILDERS.keySet().stream().anyMatch(client -> line.startsWith("| " + client + " |")))
                .forEach(line -> documented.put(
                        line.split(" ", 3)[1],
                        NAME.matcher(line)
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(documented).isEqualTo(expected);
    }

    /** An app and its clients are one sender. */
    @Test
    void anAppFindsOutWhatItsClientsDo() {
        assertThat(reconciled(IcrApp.builder())).isEqualTo(reconciled(IcrClient.builder()));
        assertThat(reconciled(IcrClient.builder())).isNotEmpty();
    }

    @Test
    void everyReconcilerIsOfAWrite() {
        BUILDERS.forEach((client, builder) -> assertThat(writes.get(client))
                .extracting(Operation::id)
                .containsAll(reconciled(builder).stream().map(String::valueOf).toList()));
    }
}
