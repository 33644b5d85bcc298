package io.github.climatefinance.examples.doconomy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Makes synthetic card payments of a year, the same ones for the same seed on every machine. Every merchant has
 * "Synthetic" in its name. Some trades have no footprint, a few payments are refunds.
 */
public final class PaymentGenerator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;
    private static final int SHOPS = 6;

    /**
     * A kind of merchants.
     *
     * @param weight how many of a hundred payments go to one
     * @param euros what one buys there for, about
     */
    private record Trade(String name, String mcc, int weight, int euros) {}

    private record Place(String country, String currency, int unitsPerEuro) {}

    private static final List<Trade> TRADES = List.of(
            new Trade("Grocer", "5411", 26, 34),
            new Trade("Restaurant", "5812", 14, 28),
            new Trade("Baker", "5462", 8, 7),
            new Trade("Railway", "4111", 9, 12),
            new Trade("Filling Station", "5541", 8, 55),
            new Trade("Clothier", "5651", 6, 60),
            new Trade("Pharmacy", "5912", 6, 18),
            new Trade("Airline", "4511", 2, 240),
            new Trade("Hotel", "7011", 2, 160),
            new Trade("Power Company", "4900", 3, 90),
            new Trade("Bookshop", "5942", 4, 20),
            new Trade("Veterinary", "0742", 2, 75),
            new Trade("Bar", "5813", 4, 22),
            new Trade("Cash Machine", "6011", 4, 80),
            new Trade("Money Transfer", "4829", 1, 150),
            new Trade("Charity", "8398", 1, 25));

    private static final List<Place> PLACES = List.of(
            new Place("SE", "SEK", 11),
            new Place("FI", "EUR", 1),
            new Place("DE", "EUR", 1),
            new Place("NO", "NOK", 12));

    private final Random random;
    private long made;

    /** One that begins anew. */
    public PaymentGenerator(long seed) {
        random = new Random(seed);
    }

    /** Writes a file of any number of payments. */
    public static void write(Path file, long count, long seed) throws IOException {
        PaymentGenerator generator = new PaymentGenerator(seed);
        try (CsvFile csv = CsvFile.create(file, CardPayment.COLUMNS)) {
            for (long i = 0; i < count; i++) {
                csv.add(generator.next().toLine());
            }
            csv.finish();
        }
    }

    /** The next payment. */
    public CardPayment next() {
        made++;
        Trade trade = trade();
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        int shop = 1 + random.nextInt(SHOPS);
        return new CardPayment(
                String.format(Locale.ROOT, "synthetic-%09d", made),
                Optional.of(FIRST_DAY.plusDays(random.nextInt(DAYS))),
                String.format(Locale.ROOT, "Synthetic %s %02d Example", trade.name(), shop),
                trade.mcc(),
                amount(trade, place),
                Currency.getInstance(place.currency()),
                place.country());
    }

    private Trade trade() {
        int drawn = random.nextInt(100);
        for (Trade trade : TRADES) {
            drawn -= trade.weight();
            if (drawn < 0) {
                return trade;
            }
        }
        throw new IllegalStateException("the weights of trades do not add up to a hundred");
    }

    /** From a fifth to nearly twice of what is usual; one in a hundred is a refund. */
    private BigDecimal amount(Trade trade, Place place) {
        long usual = 100L * trade.euros() * place.unitsPerEuro();
        long minor = usual / 5 + random.nextInt((int) (usual * 8 / 5));
        return BigDecimal.valueOf(random.nextInt(100) == 0 ? -minor : minor, 2);
    }
}
