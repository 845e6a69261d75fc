package id.kotaksuara.goods.wages;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams that sort, their rates, and the pay sheet of a day as page and file. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/wages")
class WageController {

    private final Wages wages;
    private final PaySheets sheets;
    private final GoodsOfOffice goods;
    private final Elections elections;
    private final OfficeClock clock;

    WageController(Wages wages, PaySheets sheets, GoodsOfOffice goods, Elections elections, OfficeClock clock) {
        this.wages = wages;
        this.sheets = sheets;
        this.elections = elections;
        this.goods = goods;
        this.clock = clock;
    }

    @GetMapping
    String show(
            OfficeKey office,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String team,
            Model model) {
        model.addAttribute("rateForm", RateForm.blank());
        model.addAttribute(
                "teamForm",
                wages.teams(office).stream()
                        .filter(one -> one.name().equalsIgnoreCase(team))
                        .findFirst()
                        .map(TeamForm::of)
                        .orElseGet(TeamForm::blank));
        return page(office, day, model);
    }

    private String page(OfficeKey office, @Nullable LocalDate day, Model model) {
        List<LocalDate> days = sheets.days(office);
        LocalDate newest = days.isEmpty() ? clock.today(office.regency()) : days.get(0);
        List<SortingTeam> teams = wages.teams(office);
        model.addAttribute("days", days);
        model.addAttribute("today", clock.today(office.regency()));
        model.addAttribute("sheet", sheets.of(office, Objects.requireNonNullElse(day, newest)));
        model.addAttribute("teams", teams);
        model.addAttribute(
                "workers", teams.stream().mapToInt(one -> one.members().size()).sum());
        model.addAttribute(
                "disabled", teams.stream().mapToInt(SortingTeam::disabled).sum());
        model.addAttribute("rates", wages.rates(office));
        model.addAttribute("ballots", goods.ballotChoices(office));
        return "goods/wages/wages";
    }

    @PostMapping("/rates")
    String pay(
            OfficeKey office,
            @ModelAttribute("rateForm") RateForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        elections.withCode(office.election()).windowOfGoods().check(errors, "since", form.since());
        var rate = form.read(goods.ballots(office), errors);
        try {
            if (rate != null) {
                wages.save(office, rate);
                return saved(office, flash);
            }
        } catch (RuleBroken broken) {
            broken.showAt("since", errors);
        }
        model.addAttribute("teamForm", TeamForm.blank());
        return page(office, null, model);
    }

    @PostMapping("/teams")
    String team(
            OfficeKey office,
            @ModelAttribute("teamForm") TeamForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var team = form.read(errors);
        if (team == null) {
            model.addAttribute("rateForm", RateForm.blank());
            return page(office, null, model);
        }
        wages.save(office, team);
        return saved(office, flash);
    }

    @PostMapping("/teams/removal")
    String remove(OfficeKey office, @RequestParam(defaultValue = "") String team, Sure sure, RedirectAttributes flash) {
        if (!sure.said()) {
            return sure.ask("goods.wages.remove.ask", office.path() + "/goods/wages", team);
        }
        return said(office, "", () -> wages.remove(office, team), flash);
    }

    @PostMapping("/{day:\\d{4}-\\d\\d-\\d\\d}/payment")
    String pay(
            OfficeKey office,
            @PathVariable("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            RedirectAttributes flash) {
        return said(office, "?day=" + day, () -> sheets.pay(office, day), flash);
    }

    /** What a rule forbids is told above the page. */
    private static String said(OfficeKey office, String query, Runnable work, RedirectAttributes flash) {
        try {
            work.run();
            flash.addFlashAttribute("notice", "form.saved");
        } catch (RuleBroken broken) {
            broken.showNext("wrong", flash);
        }
        return "redirect:" + office.path() + "/goods/wages" + query;
    }

    private static String saved(OfficeKey office, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "form.saved");
        return "redirect:" + office.path() + "/goods/wages";
    }

    /** The pay sheet of a day, to be signed by whoever gets and whoever pays it; it names no worker either. */
    @GetMapping("/{day:\\d{4}-\\d\\d-\\d\\d}/paper")
    String paper(OfficeKey office, @PathVariable("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day, Model model) {
        var sheet = sheets.of(office, day);
        if (sheet.rows().isEmpty()) {
            throw new NotFound("goods-wages", day);
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("paperNumber", sheet.paper(office.regency()));
        model.addAttribute("vote", elections.withCode(office.election()));
        return "goods/wages/paper";
    }

    /** Teams by name and their members by number: a file that leaves the office names no worker. */
    @GetMapping("/{day:\\d{4}-\\d\\d-\\d\\d}" + TableFormat.ENDING)
    void file(
            OfficeKey office,
            @PathVariable("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var names = goods.names(office);
        TableFormat.ending(format).answer(response, "upah-%s-%s".formatted(office.regency(), day), "Upah", table -> {
            table.row("TANGGAL", "TIM", "ANGGOTA", "SURAT_SUARA", "LEMBAR_BAIK", "TARIF_RP", "UPAH_RP");
            sheets.of(office, day)
                    .rows()
                    .forEach(row -> table.row(
                            day.toString(),
                            row.team(),
                            row.members(),
                            names.of(row.goods()),
                            row.sheets(),
                            row.rate() == null ? "" : row.rate(),
                            row.rupiah()));
        });
    }
}
