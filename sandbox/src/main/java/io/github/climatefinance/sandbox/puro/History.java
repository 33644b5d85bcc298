package io.github.climatefinance.sandbox.puro;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Eight years of a registry, simulated month by month: facilities issue, holders trade and retire, mistakes are
 * withdrawn. Certificates change hands only from what is held, so that nothing is retired twice. The same seed gives the
 * same history on every JVM.
 */
final class History {

    /** The moment after the last event, and the time a fresh sandbox shows. */
    static final Instant END = Instant.parse("2026-10-01T00:00:00Z");

    private static final int FIRST_YEAR = 2019;

    // Facilities with the older number count their certificates through until here; afterwards every issuance starts at
    // 1.
    private static final LocalDate NEW_SERIALS = LocalDate.of(2022, Month.JANUARY, 1);

    private static final List<String> USES = List.of(
            "GENERIC_COMPENSATION",
            "BUNDLED_WITH_PRODUCT_OR_SERVICE",
            "SPECIFIC_ACTIVITY_LIKE_FLIGHTS",
            "DISCLOSURE",
            "SUPPORT",
            "OTHER");

    private final Random random;
    private final List<Facility> facilities = Catalogue.facilities();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final Map<Facility, Long> oldSerials = new HashMap<>();
    private Instant clock = Instant.EPOCH;

    private History(long seed) {
        random = new Random(seed);
    }

    static History simulate(long seed) {
        History history = new History(seed);
        LocalDate month = LocalDate.of(FIRST_YEAR, Month.APRIL, 1);
        while (month.atStartOfDay(ZoneOffset.UTC).toInstant().isBefore(END)) {
            history.live(month);
            month = month.plusMonths(1);
        }
        return history;
    }

    List<Facility> facilities() {
        return facilities;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What is neither retired nor withdrawn at the end. */
    List<Holding> holdings() {
        return List.copyOf(holdings);
    }

    private void live(LocalDate month) {
        clock = month.atTime(6, 0).toInstant(ZoneOffset.UTC);
        for (Facility facility : facilities) {
            int interval = facility.number() % 3 == 0 ? 3 : 4;
            boolean producing = month.minusMonths(1).getYear() >= facility.firstYear();
            if (producing && (month.getMonthValue() + facility.number()) % interval == 0) {
                issue(facility, month, interval);
            }
        }
        int activity = Math.min(8, holdings.size() / 8);
        for (int i = 0; i < activity; i++) {
            trade();
        }
        for (int i = 0; i < activity * 3 / 2; i++) {
            retire(month);
        }
        if (activity > 0 && month.getMonthValue() % 3 == 0) {
            withdraw();
        }
    }

    private void issue(Facility facility, LocalDate month, int interval) {
        LocalDate end = month.minusDays(1);
        LocalDate start = month.minusMonths(interval);
        // A bundle has one vintage: production over the turn of a year is certified from January on.
        LocalDate sameYear = LocalDate.of(end.getYear(), Month.JANUARY, 1);
        double growth = Math.pow(facility.method().growth(), end.getYear() - facility.firstYear());
        long volume = Math.max(5, Math.round(facility.scale() * growth * (0.7 + random.nextDouble() * 0.6)));
        Instant when = tick();
        LocalDate date = LocalDate.ofInstant(when, ZoneOffset.UTC);
        Issuance issuance = new Issuance(
                nextId(),
                facility,
                end.getYear(),
                start.isBefore(sameYear) ? sameYear : start,
                end,
                date,
                firstSerial(facility, date, volume),
                volume,
                labels(facility, end.getYear()));
        holdings.add(new Holding(issuance.all(), facility.supplier()));
        entries.add(new Entry(
                issuance.id(),
                Entry.Type.ISSUANCE,
                when,
                facility.supplier(),
                List.of(issuance.all()),
                Optional.empty()));
    }

    private BigInteger firstSerial(Facility facility, LocalDate date, long volume) {
        if (facility.gsrn().isEmpty() || !date.isBefore(NEW_SERIALS)) {
            return BigInteger.ONE;
        }
        long sequence = oldSerials.merge(facility, volume, Long::sum) - volume + 1;
        return new BigInteger(facility.gsrn().get() + String.format(Locale.ROOT, "%012d", sequence));
    }

    private List<Label> labels(Facility facility, int year) {
        List<Label> labels = new ArrayList<>();
        if (year >= 2024 && facility.number() % 2 == 0) {
            labels.add(Label.CCP);
            if (facility.number() % 4 == 0) {
                labels.add(Label.CORSIA);
            }
        }
        if (facility.number() % 11 == 5) {
            labels.add(Label.SYNTHETIC);
        }
        return List.copyOf(labels);
    }

    private void trade() {
        int index = random.nextInt(holdings.size());
        Holding from = holdings.get(index);
        boolean internal = random.nextInt(10) == 0;
        Bundle moved = take(index, internal ? from.bundle().volume() : share(from.bundle()));
        String to = internal ? from.owner() : otherThan(from.owner());
        holdings.add(new Holding(moved, to));
        Entry.Type type = internal ? Entry.Type.INTERNAL_TRANSFER : Entry.Type.TRANSFER;
        entries.add(new Entry(nextId(), type, tick(), to, List.of(moved), Optional.empty()));
    }

    private void retire(LocalDate month) {
        String owner = holdings.get(random.nextInt(holdings.size())).owner();
        boolean bySupplier = !Catalogue.BUYERS.contains(owner) && !Catalogue.TRADERS.contains(owner);
        if (bySupplier && random.nextInt(4) != 0) {
            return;
        }
        List<Bundle> retired = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        for (int i = holdings.size() - 1; i >= 0 && retired.size() < wanted; i--) {
            if (holdings.get(i).owner().equals(owner)) {
                retired.add(take(i, share(holdings.get(i).bundle())));
            }
        }
        Instant when = tick();
        String id = nextId();
        Optional<Retirement> details = Optional.of(details(id, owner, bySupplier, when, month));
        entries.add(new Entry(id, Entry.Type.RETIREMENT, when, owner, List.copyOf(retired), details));
    }

    private Retirement details(String id, String owner, boolean bySupplier, Instant when, LocalDate month) {
        boolean hidden = random.nextInt(8) == 0;
        boolean period = random.nextInt(3) != 0;
        String beneficiary = Catalogue.TRADERS.contains(owner)
                ? "Synthetic Customer " + (1 + random.nextInt(40)) + " Example"
                : owner;
        return new Retirement(
                id,
                USES.get(random.nextInt(USES.size())),
                beneficiary,
                bySupplier ? "SUPPLIER" : "END_CONSUMER",
                "Synthetic Town",
                List.of("FI", "DE", "NA", "US", "GB").get(random.nextInt(5)),
                random.nextInt(5) == 0 ? "Synteettinen käyttötarkoitus" : "Synthetic purpose, made up for tests",
                hidden ? Optional.of(when.plusSeconds(86_400L * (30 + random.nextInt(330)))) : Optional.empty(),
                period ? Optional.of(LocalDate.of(month.getYear() - 1, Month.JANUARY, 1)) : Optional.empty());
    }

    private void withdraw() {
        for (int i = holdings.size() - 1; i >= 0; i--) {
            Holding holding = holdings.get(i);
            if (holding.owner().equals(holding.bundle().issuance().facility().supplier())) {
                boolean whole = random.nextInt(4) == 0;
                long volume = holding.bundle().volume();
                Bundle gone = take(i, whole ? volume : Math.max(1, volume / 12));
                entries.add(new Entry(
                        nextId(), Entry.Type.WITHDRAWAL, tick(), holding.owner(), List.of(gone), Optional.empty()));
                return;
            }
        }
    }

    private Bundle take(int index, long volume) {
        Holding holding = holdings.remove(index);
        if (volume < holding.bundle().volume()) {
            holdings.add(index, holding.with(holding.bundle().tail(volume)));
        }
        return holding.bundle().head(volume);
    }

    private long share(Bundle bundle) {
        boolean whole = bundle.volume() < 4 || random.nextBoolean();
        return whole ? bundle.volume() : 1 + (long) (random.nextDouble() * (bundle.volume() - 1));
    }

    private String otherThan(String owner) {
        List<String> candidates = random.nextInt(3) == 0 ? Catalogue.TRADERS : Catalogue.BUYERS;
        int index = random.nextInt(candidates.size());
        String chosen = candidates.get(index);
        return chosen.equals(owner) ? candidates.get((index + 1) % candidates.size()) : chosen;
    }

    private Instant tick() {
        clock = clock.plusSeconds(600L + random.nextInt(50_000));
        return clock;
    }

    private String nextId() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }
}
