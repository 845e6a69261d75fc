package id.kotaksuara.schedule.handout;

import id.kotaksuara.schedule.handout.DrivenLoads.Crew;
import id.kotaksuara.schedule.meeting.Minutes.Part;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One load as offices write it down.
 *
 * @param at when it leaves, by the office's clock
 * @param district code of where it goes
 * @param name of the district
 * @param address of the store it goes to; "" where nobody has said
 * @param contact who receives it there, with telephone; "" where nobody has said
 * @param crew who takes it
 */
record Leaving(LocalDateTime at, String district, String name, Part part, String address, String contact, Crew crew) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** Such as {@code 08.00}. */
    String hour() {
        return HOUR.format(at);
    }

    /** The address and the one who receives it, whatever of both is known. */
    String where() {
        return address.isEmpty() || contact.isEmpty() ? address + contact : address + "; " + contact;
    }
}
