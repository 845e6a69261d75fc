package id.kotaksuara.delivery.wave;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.TravelTimes.Wave;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A wave of an office (gelombang): what is planned to leave on one day together.
 *
 * @param number counted from 1 on each day; 0 for what leaves outside of the schedule's waves
 */
record WaveKey(OfficeKey office, LocalDate day, int number) {

    static WaveKey of(OfficeKey office, String day, String number) {
        return new WaveKey(
                office, DateField.day(day).orElseThrow(() -> new NotFound("wave", day)), Integer.parseInt(number));
    }

    boolean has(ShipmentRow row, ZoneId zone) {
        return row.timetable().leavesWith(zone).equals(Optional.of(new Wave(day, number)));
    }

    /** The wave's page. */
    public String address() {
        return "/elections/" + office.election() + "/" + office.regency() + "/shipments/waves/" + day + "/" + number;
    }
}
