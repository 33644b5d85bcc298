package io.github.climatefinance.core.ledger;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.LedgerException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest {
    private static final long BIG = 1 << 20;

    @TempDir
    private Path temporary;

    private Path folder() {
        return temporary.resolve("ledger");
    }

    private static LedgerEntry entry(String id) {
        return LedgerEntry.fromJson(
                "{\"id\":\"" + id + "\",\"begun\":\"2026-01-02T03:04:05Z\",\"until\":\"2026-01-02T03:05:05Z\","
                        + "\"provider\":\"acme\",\"operation\":\"pay\",\"environment\":\"http://127.0.0.1/api/\"}");
    }

    private static LedgerNote note(String id, LedgerState state) {
        return LedgerNote.of(id, state, "a reason");
    }

    private static List<String> ids(WriteLedger ledger) throws IOException {
        return ledger.unresolved().stream().map(LedgerEntry::id).toList();
    }

    private Path file(int number) {
        return folder().resolve("writes-" + number + ".jsonl");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("writes"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasBegunAndNotResolvedIsThereAfterARestart() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            for (String id : List.of("a", "b", "c", "d", "e")) {
                ledger.begin(entry(id));
            }
            ledger.note(note("a", LedgerState.SUCCEEDED));
            ledger.note(note("b", LedgerState.UNKNOWN));
            ledger.note(note("c", LedgerState.CANNOT_TELL));
            ledger.note(note("d", LedgerState.NOT_EXECUTED));

            assertThat(ids(ledger)).containsExactly("b", "c", "e");
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(again.unresolved()).containsExactly(entry("b"), entry("c"), entry("e"));
            again.note(note("b", LedgerState.EXECUTED));
            again.note(note("b", LedgerState.UNKNOWN));
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("c", "e");
        }
        assertThat(files()).containsExactly("writes-1.jsonl");
        assertThat(Files.readAllLines(file(1)))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"").endsWith("}"));
    }

    @Test
    void passesOverALineThatWasCutShortAndWritesNothingBehindIt() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
            ledger.begin(entry("b"));
        }
        byte[] whole = Files.readAllBytes(file(1));
        byte[] torn = Arrays.copyOf(whole, whole.length - 2); // all of the second entry but its last brace
        Files.write(file(1), torn);

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a");
            again.begin(entry("c"));
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a", "c");
        }
        assertThat(files()).containsExactly("writes-2.jsonl");
        assertThat(folder().resolve("archive/writes-1.jsonl")).hasBinaryContent(torn);
    }

    /** An editor may have taken it. Who was there and lacks nothing else may have been sent. */
    @Test
    void aLastLineThatLacksOnlyItsLineFeedCounts() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
            ledger.begin(entry("b"));
        }
        byte[] edited = Arrays.copyOf(Files.readAllBytes(file(1)), (int) Files.size(file(1)) - 1);
        Files.write(file(1), edited);

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a", "b");
            again.begin(entry("c"));
            assertThat(folder().resolve("archive/writes-1.jsonl")).hasBinaryContent(edited);
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a", "b", "c");
        }
    }

    @Test
    void aFileBeforeTheLastMayEndCutShortToo() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
        }
        Files.writeString(file(1), "{\"id\":\"b", StandardOpenOption.APPEND);
        Files.write(file(2), LedgerLines.of(note("a", LedgerState.EXECUTED)));

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).isEmpty();
        }
    }

    @Test
    void anEntryOfSeveralLinesIsWrittenAsOne() throws Exception {
        assertThat(LedgerEntry.fromJson(entry("a").toJson().replace(",", ",\r")))
                .extracting(LedgerEntry::toJson)
                .isEqualTo(entry("a").toJson());
        LedgerEntry pretty = LedgerEntry.fromJson(entry("a").toJson().replace(",", ",\r\n  ") + "\n");
        assertThat(pretty.toJson()).isEqualTo(entry("a").toJson());
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(pretty);
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(again.unresolved()).containsExactly(entry("a"));
        }
    }

    @Test
    void refusesACorruptLineWithItsPlaceAndLeavesEverythingAsItIs() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
            ledger.begin(entry("b"));
        }
        String good = Files.readString(file(1));
        for (String bad : List.of(
                "{\"id\":\"secret", "", "{}", "{\"state\":\"LOST\",\"id\":\"a\",\"at\":\"2026-01-02T03:04:05Z\"}")) {
            String corrupt = good.replaceFirst("\n", "\n" + bad + "\n");
            Files.writeString(file(1), corrupt);

            assertThatThrownBy(() -> FileLedger.open(folder()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageStartingWith("line 2 of " + file(1) + " is corrupt, and nothing was changed: ")
                    .hasMessageNotContaining("secret");
            assertThat(file(1)).hasContent(corrupt);
            assertThat(files()).containsExactly("writes-1.jsonl");
        }
        Files.write(file(1), new byte[] {'"', (byte) 0xFF, '"', '\n'}, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> FileLedger.open(folder())).hasMessageStartingWith("line 1 of ");

        byte[] noText = good.getBytes(StandardCharsets.UTF_8);
        noText[good.indexOf("acme")] = (byte) 0xFF;
        Files.write(file(1), noText);
        assertThatThrownBy(() -> FileLedger.open(folder())).hasMessageStartingWith("line 1 of ");

        Files.writeString(file(1), good);
        try (FileLedger mended = FileLedger.open(folder())) {
            assertThat(ids(mended)).containsExactly("a", "b");
        }
    }

    @Test
    void isOpenOnceAtATime() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            assertThatThrownBy(() -> FileLedger.open(folder()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("the ledger in " + folder() + " is open in this process already");
            ledger.begin(entry("a"));
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a");
        }
    }

    @Test
    void isRefusedWhileAnotherProcessHasIt() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder().toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('o');

            assertThatThrownBy(() -> FileLedger.open(folder()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("the ledger in " + folder() + " is in use by another process");
        } finally {
            other.destroyForcibly().waitFor();
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("held");
        }
    }

    /** Opens a ledger, is refused a second one, says so, and waits to be killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            FileLedger ledger = FileLedger.open(folder);
            ledger.begin(entry("held"));
            try {
                FileLedger.open(folder).close();
            } catch (LedgerException refused) { // which must not cost this process its lock
                System.out.println("open");
            }
            new CountDownLatch(1).await();
        }
    }

    /** A limit on the size of files is as good as a full disk, and needs no rights. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheSystemDoesNotTakeIsNotBegunAndWhatItTookIsThere() throws Exception {
        Process limited = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 16 && exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filler.class.getName(),
                        folder().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(limited.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(limited.waitFor()).as(said).isZero();
        assertThat(said).endsWith("File too large\n");
        List<String> taken = said.lines().filter(line -> line.startsWith("id-")).toList();
        assertThat(taken).hasSizeGreaterThan(10);

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactlyElementsOf(taken);
        }
    }

    /** Begins writes until one is refused. */
    static final class Filler {
        private Filler() {}

        public static void main(String[] arguments) {
            FileLedger ledger = FileLedger.open(Path.of(arguments[0]));
            for (int i = 1000; true; i++) {
                try {
                    ledger.begin(entry("id-" + i));
                    System.out.println("id-" + i);
                } catch (IOException e) {
                    System.out.println(e.getMessage());
                    return;
                }
            }
        }
    }

    @Test
    void refusesWhenItsFileOrFolderWasTakenAwayOrReplaced() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
            Files.move(file(1), temporary.resolve("moved"));
            assertThatThrownBy(() -> ledger.begin(entry("b")))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file(1) + " was moved, removed or replaced while it was in use");

            ledger.begin(entry("c"));
            assertThat(Files.readAllLines(file(2))).hasSize(2);
            Files.copy(file(2), temporary.resolve("copy"));
            Files.move(temporary.resolve("copy"), file(2), StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> ledger.begin(entry("d"))).hasMessageStartingWith(file(2).toString());

            Files.move(folder(), temporary.resolve("elsewhere"));
            assertThatThrownBy(() -> ledger.begin(entry("e"))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ledger.begin(entry("f"))).isInstanceOf(IOException.class);
            Files.move(temporary.resolve("elsewhere"), folder());
            ledger.begin(entry("g"));
            assertThat(files()).containsExactly("writes-3.jsonl");
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a", "c", "g");
        }
    }

    @Test
    void rotatesWithoutLosingWhatIsOpen() throws Exception {
        int line = LedgerLines.of(entry("00")).length;
        LedgerFolder small = new LedgerFolder(folder(), FileOutputStream::new);
        List<String> open = new ArrayList<>();
        try (FileLedger ledger = FileLedger.open(small, 3L * line)) {
            for (int i = 10; i < 60; i++) {
                ledger.begin(entry(String.valueOf(i)));
                if (i % 10 == 0) {
                    open.add(String.valueOf(i));
                } else {
                    ledger.note(note(String.valueOf(i), LedgerState.SUCCEEDED));
                }
                assertThat(ids(ledger)).containsExactlyElementsOf(open);
            }
        }

        assertThat(files()).hasSize(1);
        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactlyElementsOf(open);
        }
        try (Stream<Path> old = Files.list(folder().resolve("archive"))) {
            assertThat(old).hasSizeGreaterThan(10);
        }
    }

    @Test
    void aFileThatIsFullAtTheStartIsFollowedByANewOne() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
            ledger.begin(entry("b"));
        }
        LedgerFolder small = new LedgerFolder(folder(), FileOutputStream::new);

        try (FileLedger ledger = FileLedger.open(small, LedgerLines.of(entry("a")).length)) {
            ledger.begin(entry("c"));

            assertThat(ids(ledger)).containsExactly("a", "b", "c");
        }
        assertThat(files()).containsExactly("writes-2.jsonl");
    }

    @Test
    void whatCannotBePutAwayIsReadOnceMoreAndPutAwayLater() throws Exception {
        Files.createDirectories(folder());
        Path inTheWay = Files.createFile(folder().resolve("archive"));
        int line = LedgerLines.of(entry("a")).length;

        try (FileLedger ledger = FileLedger.open(new LedgerFolder(folder(), FileOutputStream::new), 2L * line)) {
            for (String id : List.of("a", "b", "c")) {
                ledger.begin(entry(id));
            }
            assertThat(files()).containsExactly("writes-1.jsonl", "writes-2.jsonl");
        }
        Files.delete(inTheWay);
        try (FileLedger again = FileLedger.open(new LedgerFolder(folder(), FileOutputStream::new), 2L * line)) {
            again.begin(entry("d"));
            assertThat(ids(again)).containsExactly("a", "b", "c", "d");
        }

        assertThat(files()).containsExactly("writes-3.jsonl");
    }

    @Test
    void aFileThatCannotBeClosedIsToldAndTheFolderIsFree() throws Exception {
        LedgerFolder folder = new LedgerFolder(folder(), (file, append) -> new FileOutputStream(file, append) {
            @Override
            public void close() throws IOException {
                super.close();
                throw new IOException("Input/output error");
            }
        });
        FileLedger ledger = FileLedger.open(folder, BIG);
        ledger.begin(entry("a"));

        assertThatThrownBy(ledger::close)
                .isInstanceOf(LedgerException.class)
                .hasMessage("the ledger in " + folder() + " cannot be used: java.io.IOException: Input/output error");

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a");
        }
    }

    @Test
    void aNewFileAndItsNameAreOnTheDiskBeforeTheOldOneIsPutAway() throws Exception {
        List<String> done = new ArrayList<>();
        LedgerFolder folder = new LedgerFolder(folder(), FileOutputStream::new) {
            @Override
            void sync(FileOutputStream out) throws IOException {
                super.sync(out);
                done.add("file");
            }

            @Override
            void syncNames() {
                super.syncNames();
                done.add("name");
            }

            @Override
            void archive(@Nullable FileOutputStream old) {
                super.archive(old);
                done.add("archive");
            }
        };
        try (FileLedger ledger = FileLedger.open(folder, LedgerLines.of(entry("a")).length)) {
            ledger.begin(entry("a"));
            assertThat(done).containsExactly("file", "name", "archive", "file");
            done.clear();

            ledger.begin(entry("b"));
        }

        assertThat(done).containsExactly("file", "name", "archive", "file");
    }

    /** A closed file is what no system can put on a disk. */
    @Test
    void asksTheSystemToPutItOnTheDisk() {
        LedgerFolder folder = new LedgerFolder(folder(), (file, append) -> {
            FileOutputStream out = new FileOutputStream(file, append);
            out.close();
            return out;
        });

        assertThatThrownBy(() -> FileLedger.open(folder, BIG))
                .isInstanceOf(LedgerException.class)
                .hasCauseInstanceOf(SyncFailedException.class);
    }

    @Test
    void aCrashWhileItRotatesLosesNothing() throws Exception {
        try (FileLedger ledger = FileLedger.open(folder())) {
            ledger.begin(entry("a"));
            ledger.begin(entry("b"));
        }
        byte[] first = LedgerLines.of(entry("a"));
        Files.write(file(2), first);
        Files.write(file(2), new byte[] {'{', '"'}, StandardOpenOption.APPEND); // the copy of the second was cut short

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a", "b");
            again.note(note("a", LedgerState.EXECUTED));
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("b");
        }
    }

    /** A disk that is full at times, or does not keep what it took. */
    private static final class Disk implements LedgerFolder.Opening {
        private volatile boolean full;
        private volatile boolean broken;

        @Override
        public FileOutputStream open(File file, boolean append) throws IOException {
            return new FileOutputStream(file, append) {
                @Override
                public void write(byte[] bytes) throws IOException {
                    if (full) {
                        super.write(bytes, 0, bytes.length / 2);
                        throw new IOException("No space left on device");
                    }
                    super.write(bytes);
                }
            };
        }

        void sync(FileDescriptor file) throws IOException {
            if (broken) {
                throw new IOException("Input/output error");
            }
            file.sync();
        }
    }

    private FileLedger on(Disk disk) {
        LedgerFolder folder = new LedgerFolder(folder(), disk) {
            @Override
            void sync(FileOutputStream out) throws IOException {
                disk.sync(out.getFD());
            }
        };
        return FileLedger.open(folder, BIG);
    }

    @Test
    void throwsWhenTheDiskIsFullAndGoesOnOnceThereIsRoom() throws Exception {
        Disk disk = new Disk();
        try (FileLedger ledger = on(disk)) {
            ledger.begin(entry("a"));
            disk.full = true;
            assertThatThrownBy(() -> ledger.begin(entry("b"))).hasMessage("No space left on device");
            assertThatThrownBy(() -> ledger.begin(entry("c"))).hasMessage("No space left on device");
            disk.full = false;
            ledger.begin(entry("d"));

            assertThat(ids(ledger)).containsExactly("a", "d");
            assertThat(files()).containsExactly("writes-2.jsonl");
        }

        try (FileLedger again = FileLedger.open(folder())) {
            assertThat(ids(again)).containsExactly("a", "d");
        }
    }

    @Test
    void believesNoDiskThatHasFailedToKeepSomething() throws Exception {
        Disk disk = new Disk();
        try (FileLedger ledger = on(disk)) {
            ledger.begin(entry("a"));
            disk.broken = true;
            assertThatThrownBy(() -> ledger.begin(entry("b"))).hasMessage("Input/output error");
            disk.broken = false;

            ledger.begin(entry("c"));

            assertThat(ids(ledger)).containsExactly("a", "c");
            assertThat(files()).containsExactly("writes-2.jsonl");
            assertThat(Files.readAllLines(file(2))).hasSize(2);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void throwsWhenARealDeviceIsFull() throws Exception {
        List<File> opened = new ArrayList<>();
        LedgerFolder folder = new LedgerFolder(folder(), (file, append) -> {
            opened.add(file);
            if (opened.size() > 1) {
                Files.createSymbolicLink(file.toPath(), Path.of("/dev/full"));
            }
            return new FileOutputStream(file, append);
        });
        try (FileLedger ledger = FileLedger.open(folder, LedgerLines.of(entry("a")).length)) {
            ledger.begin(entry("a"));

            assertThatThrownBy(() -> ledger.begin(entry("b"))).hasMessage("No space left on device");
            assertThat(ids(ledger)).containsExactly("a");
        }
        assertThat(Files.readAllLines(file(1))).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        Path noFolder = Files.writeString(temporary.resolve("file"), "a file of somebody else's");

        assertThatThrownBy(() -> FileLedger.open(noFolder))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("the ledger in " + noFolder + " cannot be used: ");
        assertThat(noFolder).hasContent("a file of somebody else's");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatMayNotBeWrittenIsRefused() throws Exception {
        Path made = Files.createDirectory(temporary.resolve("read-only"), asFileAttribute(fromString("r-xr-xr-x")));
        Path readOnly = Files.isWritable(made) ? Path.of("/proc/self") : made; // an administrator may all but there

        assertThatThrownBy(() -> FileLedger.open(readOnly))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("the ledger in " + readOnly + " cannot be used: ")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void manyThreadsShareWhatTheyForce() throws Exception {
        CountDownLatch allHaveWritten = new CountDownLatch(1);
        AtomicInteger syncs = new AtomicInteger();
        LedgerFolder folder = new LedgerFolder(folder(), FileOutputStream::new) {
            @Override
            void sync(FileOutputStream out) throws IOException {
                if (syncs.incrementAndGet() == 2) { // the first was that of the empty file
                    awaited(allHaveWritten);
                }
                super.sync(out);
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (FileLedger ledger = FileLedger.open(folder, BIG)) {
            List<Future<?>> all = IntStream.range(0, 16)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        ledger.begin(entry("id-" + i));
                        return i;
                    }))
                    .toList();
            while (ledger.unresolved().size() < 16) {
                Thread.onSpinWait();
            }
            allHaveWritten.countDown();
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(syncs.get()).isBetween(2, 3);
        assertThat(Files.readAllLines(file(1))).hasSize(16).doesNotHaveDuplicates();
    }

    /** A system reports it once only. */
    @Test
    void whoWaitsForAForceThatFailsIsRefusedToo() throws Exception {
        CountDownLatch allHaveWritten = new CountDownLatch(1);
        AtomicInteger syncs = new AtomicInteger();
        LedgerFolder folder = new LedgerFolder(folder(), FileOutputStream::new) {
            @Override
            void sync(FileOutputStream out) throws IOException {
                if (syncs.incrementAndGet() == 2) { // the first was that of the empty file
                    awaited(allHaveWritten);
                    throw new IOException("Input/output error");
                }
                super.sync(out);
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (FileLedger ledger = FileLedger.open(folder, BIG)) {
            List<Future<?>> all = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        ledger.begin(entry("id-" + i));
                        return i;
                    }))
                    .toList();
            while (ledger.unresolved().size() < 4) {
                Thread.onSpinWait();
            }
            allHaveWritten.countDown();

            assertThat(all).allSatisfy(each -> assertThatThrownBy(each::get).hasCauseInstanceOf(IOException.class));
            assertThat(ids(ledger)).isEmpty();
            ledger.begin(entry("later"));
            assertThat(Files.readAllLines(file(2))).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheLedgerForOthers() throws Exception {
        Thread.currentThread().interrupt();
        try (FileLedger ledger = FileLedger.open(folder())) {
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            ledger.begin(entry("a"));
            assertThat(Thread.interrupted()).isTrue();

            ledger.begin(entry("b"));

            assertThat(ids(ledger)).containsExactly("a", "b");
        }
    }

    @Test
    void writesNothingOnceItIsClosed() {
        FileLedger ledger = FileLedger.open(folder());
        ledger.close();

        assertThatThrownBy(() -> ledger.begin(entry("a")))
                .isInstanceOf(IOException.class)
                .hasMessage("the ledger in " + folder() + " is closed");
    }

    @Test
    void aNoteWhoseIdIsNoTextIsCorruptAndResolvesNothing() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(
                file(1),
                new String(LedgerLines.of(entry("5")), StandardCharsets.UTF_8)
                        + "{\"id\":5,\"at\":\"2026-01-02T03:04:06Z\",\"state\":\"SUCCEEDED\",\"reason\":\"\"}\n");

        assertThatThrownBy(() -> FileLedger.open(folder()))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("line 2 of " + file(1) + " is corrupt, and nothing was changed: ");
    }

    @Test
    void theMemoryFormKeepsTheSameRules() throws Exception {
        WriteLedger ledger = WriteLedger.inMemory();
        ledger.begin(entry("a"));
        ledger.begin(entry("b"));
        ledger.note(note("a", LedgerState.REJECTED));
        ledger.note(note("b", LedgerState.UNKNOWN));
        ledger.begin(entry("c"));
        ledger.note(note("c", LedgerState.CANNOT_TELL));
        ledger.note(note("nobody", LedgerState.EXECUTED));

        assertThat(ids(ledger)).containsExactly("b", "c");
    }

    @Test
    void anEntryShowsNoValueAndRefusesWhatIsNone() {
        assertThat(entry("a")).hasToString("acme pay a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerEntry.fromJson("{\"id\":1}"))
                .withMessage("a ledger entry needs a text `id`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerEntry.fromJson(new String(LedgerLines.of(entry("a")), StandardCharsets.UTF_8)
                        .replace("2026-01-02T03:05:05Z", "soon")))
                .withMessage("a ledger entry needs a moment `until`");
    }
}
