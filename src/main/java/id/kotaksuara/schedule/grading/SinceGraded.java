package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.schedule.draft.Differences;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.officeplan.ReadRow;
import id.kotaksuara.schedule.pages.Readiness;
import id.kotaksuara.schedule.progress.SoFar;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what is no longer as a file was graded, and what a draft of it still needs. */
@Component
class SinceGraded {

    /**
     * A graded file beside the office as it is now.
     *
     * @param open rows that were clear when it was graded and have to be answered now
     * @param over waves of its days that are over
     * @param differences what has changed in the facts since
     * @param ready what the office has told that a schedule needs
     * @param vote the election as it is now
     * @param guessed whether nobody has said that it is on that day, and of that kind
     */
    record Now(
            long open,
            int over,
            int waves,
            List<Difference> differences,
            Names names,
            Readiness.Checklist ready,
            Election vote,
            boolean guessed) {

        public boolean allOver() {
            return over >= waves;
        }
    }

    private final GradingDesk desk;
    private final Grader grader;
    private final SoFar soFar;
    private final RegencyNames names;
    private final Readiness readiness;
    private final Elections elections;
    private final GradingAssumptions assumptions;

    SinceGraded(
            GradingDesk desk,
            Grader grader,
            SoFar soFar,
            RegencyNames names,
            Readiness readiness,
            Elections elections,
            GradingAssumptions assumptions) {
        this.elections = elections;
        this.assumptions = assumptions;
        this.desk = desk;
        this.grader = grader;
        this.soFar = soFar;
        this.names = names;
        this.readiness = readiness;
    }

    Now of(Grading file, Graded graded) {
        var calendar = desk.calendar(file);
        var rows = desk.rows(file);
        long open = rows.stream().filter(ReadRow::open).count();
        return new Now(
                open,
                soFar.firstSlot(file.regencyCode(), calendar),
                calendar.slots(),
                open > 0 ? List.of() : differences(file, graded, rows, calendar),
                names.names(file.regencyCode()),
                readiness.of(file.office()),
                elections.withCode(file.electionCode()),
                assumptions.guessed(file));
    }

    private List<Difference> differences(Grading file, Graded graded, List<ReadRow> rows, DepartureCalendar calendar) {
        try {
            return Differences.between(
                    graded.problem(), grader.read(file, rows, calendar).facts());
        } catch (RuleBroken nothingToGrade) {
            return List.of(new Difference("all", file.regencyCode(), 0, 0));
        }
    }
}
