package id.kotaksuara.road.custody;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.Luggage.SealedBox;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.MovementSecret;
import id.kotaksuara.road.report.OtherReport;
import id.kotaksuara.road.report.WhatCame;
import id.kotaksuara.road.stop.StopCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One load with its movement, as the register has them in a row. */
record MovementLine(TourMovement movement, HandOver stop) {

    static List<TourMovement> whole(List<MovementLine> lines) {
        Map<TourMovement, List<HandOver>> byMovement = lines.stream()
                .collect(groupingBy(MovementLine::movement, LinkedHashMap::new, mapping(MovementLine::stop, toList())));
        return byMovement.entrySet().stream()
                .map(each -> each.getKey().with(each.getValue()))
                .toList();
    }

    static MovementLine read(ResultSet row) throws SQLException {
        var code = new StopCode(row.getString("village_code"), row.getInt("station_number"));
        var stop = new HandOver(
                code,
                code.name(row.getString("name")),
                row.getInt("stations"),
                row.getInt("boxes"),
                row.getInt("booths"),
                moment(row, "due_at"),
                answer(row),
                momentOrNone(row, "returned_at"),
                momentOrNone(row, "taken_at"));
        return new MovementLine(movement(row), stop);
    }

    private static TourMovement movement(ResultSet row) throws SQLException {
        return new TourMovement(
                row.getInt("number"),
                MovementKind.valueOf(row.getString("kind")),
                new LegKey(row.getString("election_code"), row.getString("district_code")),
                row.getString("title"),
                row.getInt("unit"),
                row.getInt("trip"),
                row.getObject("day", LocalDate.class),
                row.getString("driver"),
                new MovementSecret(row.getString("secret")),
                moment(row, "left_at"),
                row.getObject("withdrawn_at") != null,
                row.getObject("filed_at") != null,
                List.of(),
                Luggage.NONE,
                new Company(row.getString("plate"), row.getString("escorts"), row.getString("seals")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant momentOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : moment(row, column);
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        return row.getObject("done_at") == null
                ? null
                : new Answer(
                        HandOverOutcome.valueOf(row.getString("outcome")),
                        row.getInt("boxes_received"),
                        row.getObject("seals_whole", Boolean.class),
                        row.getString("giver"),
                        row.getString("receiver"),
                        row.getString("note"),
                        row.getString("noted_by"),
                        moment(row, "done_at"));
    }

    /** Loads of a movement that are handed over together. */
    record Linked(TourMovement movement, Door door) {

        /** It takes nothing any more: what was said first holds, or the movement was withdrawn. */
        boolean closed() {
            return movement.withdrawn() || door.done();
        }

        public boolean open() {
            return !closed();
        }

        /** The same as a report of its own. */
        OtherReport report(Instant toldAt) {
            var first = requireNonNull(door.first().answer());
            String stop = door.first().code();
            return new OtherReport(
                    0, movement.number(), stop, recorded(), first.at(), toldAt, first.notedBy(), null, false, false);
        }

        /** What stands in the register of the loads of a link. */
        WhatCame recorded() {
            var luggage = movement.luggage();
            var first = requireNonNull(door.first().answer());
            var outcomes = door.stops().stream()
                    .map(stop -> requireNonNull(stop.answer()).outcome())
                    .collect(toSet());
            var outcome = outcomes.contains(HandOverOutcome.MISSING) ? HandOverOutcome.MISSING : first.outcome();
            return new WhatCame(
                    door.stops().stream().collect(toMap(HandOver::code, stop -> requireNonNull(stop.answer())
                            .boxes())),
                    first.byTelephone() ? outcome.name() : "",
                    first.sealsWhole(),
                    first.giver(),
                    first.receiver(),
                    first.note(),
                    luggage.carried().stream()
                            .filter(each -> each.came() != null)
                            .collect(toMap(each -> each.container().name(), Carried::came)),
                    luggage.otherSeals().stream().collect(toMap(SealedBox::box, SealedBox::came)));
        }
    }
}
