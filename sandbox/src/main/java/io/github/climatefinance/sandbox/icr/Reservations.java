package io.github.climatefinance.sandbox.icr;

import io.github.climatefinance.sandbox.agenda.Agenda;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reservations there are. Not safe for several threads. */
final class Reservations {

    /** As documented, the longest there is. */
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Map<String, Reservation> byId = new LinkedHashMap<>();
    private final Agenda agenda;
    private final Ids ids;
    private final Holdings holdings;

    Reservations(Agenda agenda, Ids ids, Holdings holdings) {
        this.agenda = agenda;
        this.ids = ids;
        this.holdings = holdings;
    }

    /** @param wish which the warehouse can fulfil */
    Reservation reserve(Reservation.Wish wish) {
        Reservation reservation = new Reservation(
                wish, ids.next("reservation"), agenda.now(), agenda.now().plus(LIFETIME));
        byId.put(reservation.id(), reservation);
        holdings.move(wish.organization().warehouse(), reservation.holder(), wish.credit(), wish.amount());
        agenda.after(LIFETIME, () -> lapse(reservation));
        return reservation;
    }

    /** Gives the credits back. */
    void end(Reservation reservation) {
        reservation.become(Reservation.Stage.ENDED, agenda.now());
        byId.remove(reservation.id());
        holdings.moveAll(reservation.holder(), reservation.organization().warehouse());
    }

    List<Reservation> of(Organization organization) {
        return byId.values().stream()
                .filter(reservation -> reservation.organization().id().equals(organization.id()))
                .toList();
    }

    private void lapse(Reservation reservation) {
        if (reservation.stage() == Reservation.Stage.OPEN) {
            end(reservation);
        }
    }
}
