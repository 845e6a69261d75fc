package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.officeplan.DistrictFinder;
import id.kotaksuara.schedule.officeplan.OfficeRow;
import id.kotaksuara.schedule.pages.AboutSchedule;
import id.kotaksuara.schedule.pages.CalendarForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settles what the rows of a file leave unclear. */
@Controller
@AboutSchedule
@RequestMapping(RegionPath.REGENCY + "/schedules/gradings/{grading:\\d{1,6}}/rows")
class GradingRowsController {

    private static final String PAGE = "schedule/grading/rows";

    private final Gradings gradings;
    private final GradingDesk desk;
    private final Districts districts;
    private final Elections elections;

    GradingRowsController(Gradings gradings, GradingDesk desk, Districts districts, Elections elections) {
        this.gradings = gradings;
        this.desk = desk;
        this.districts = districts;
        this.elections = elections;
    }

    @ModelAttribute("it")
    Grading it(OfficeKey office, @PathVariable("grading") int number) {
        return gradings.withNumber(office, number);
    }

    @ModelAttribute("districts")
    Map<String, String> districts(@PathVariable("regency") String regency) {
        return new DistrictFinder(districts.ofRegency(regency)).names();
    }

    @GetMapping
    String rows(@ModelAttribute(name = "it", binding = false) Grading it, Model model) {
        model.addAttribute("calendar", CalendarForm.of(desk.calendar(it), 0));
        return page(desk.rows(it).stream().map(RowForm::of).toList(), model);
    }

    @PostMapping
    String settle(
            @ModelAttribute(name = "it", binding = false) Grading it,
            @Valid @ModelAttribute("calendar") CalendarForm form,
            BindingResult errors,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> sent,
            Model model) {
        var calendar = form.read(errors, elections.withCode(it.electionCode()));
        var rows = desk.rows(it).stream().map(row -> RowForm.sent(row, sent)).toList();
        rows.forEach(row -> row.tellSlips(errors));
        if (calendar.isEmpty() || errors.hasErrors()) {
            return page(rows, model);
        }
        try {
            desk.settle(it, version, settled(rows, model), chosen(it, calendar.get()));
            return "redirect:" + it.path();
        } catch (RuleBroken refused) {
            refused.showOn(errors);
            return page(rows, model);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, OfficeRow> settled(List<RowForm> rows, Model model) {
        var districts = (Map<String, String>) model.getAttribute("districts");
        return rows.stream()
                .filter(RowForm::changes)
                .collect(Collectors.toMap(RowForm::key, row -> row.settled(districts)));
    }

    /** Days that are sent as they were shown are not chosen: they follow the rows. */
    private @Nullable DepartureCalendar chosen(Grading it, DepartureCalendar sent) {
        return it.calendarChosen() || !sent.equals(desk.calendar(it)) ? sent : null;
    }

    private static String page(List<RowForm> rows, Model model) {
        model.addAttribute("open", rows.stream().filter(row -> row.row().open()).toList());
        model.addAttribute(
                "others",
                rows.stream()
                        .filter(row ->
                                !row.row().open() && !row.row().row().said().ofSheet())
                        .toList());
        model.addAttribute(
                "sheets",
                GradingAssumptions.unreadSheets(rows.stream().map(RowForm::row).toList()));
        return PAGE;
    }
}
