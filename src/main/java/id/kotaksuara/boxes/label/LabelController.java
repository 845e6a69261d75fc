package id.kotaksuara.boxes.label;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.collo.ColloRows;
import id.kotaksuara.boxes.label.LabelPrints.LabelPrint;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Labels for boxes and colli, district by district, as sheets to be printed; each printing is asked for and remembered first. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes")
class LabelController {

    private static final String PAGE = "boxes/label/labels";
    private static final String PRINTING = "/labels/{number:\\d{1,9}}";
    private static final String SHEET = "redirect:/elections/{election}/{regency}/boxes/labels/";

    private final LabelDesk desk;
    private final LabelPrints prints;
    private final Districts districts;
    private final BoxKeeping keeping;
    private final BoxRows rows;
    private final ColloRows colli;
    private final Elections elections;
    private final OfficeClock clock;

    LabelController(
            LabelDesk desk,
            LabelPrints prints,
            Districts districts,
            BoxKeeping keeping,
            BoxRows rows,
            ColloRows colli,
            Elections elections,
            OfficeClock clock) {
        this.desk = desk;
        this.prints = prints;
        this.districts = districts;
        this.keeping = keeping;
        this.rows = rows;
        this.colli = colli;
        this.elections = elections;
        this.clock = clock;
    }

    /** What goods have labels. */
    enum Labelled {
        BOXES,
        COLLI
    }

    /**
     * Whose labels, of what, on which sheets.
     *
     * @param asked what was answered where the labels will lead to this computer alone
     */
    record LabelForm(
            @Nullable String district,
            @Nullable String what,
            @Nullable String paper,
            @Nullable LabelAsked asked) {

        boolean unanswered() {
            return asked != null && asked.unanswered();
        }

        LabelDesk.Sheets sheets(String region) {
            return new LabelDesk.Sheets(
                    region, Labelled.COLLI.name().equals(what), LabelPaper.named(paper == null ? "" : paper));
        }
    }

    @GetMapping("/labels")
    String choose(OfficeKey office, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("labelForm", new LabelForm("", Labelled.BOXES.name(), LabelPaper.PLAIN.name(), null));
        return page(office, me, model);
    }

    private String page(OfficeKey office, SignedIn me, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("singly", keeping.areKeptBy(office));
        model.addAttribute("districts", districts.ofRegency(office.regency()));
        model.addAttribute("labelled", Labelled.values());
        model.addAttribute("papers", LabelPaper.values());
        model.addAttribute("prints", prints.newest(office));
        model.addAttribute("account", me.username());
        model.addAttribute("now", clock.now(office.regency()));
        return PAGE;
    }

    @PostMapping("/labels")
    String print(
            OfficeKey office,
            @ModelAttribute("labelForm") LabelForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        boolean all = office.regency().equals(form.district());
        boolean known = all
                || districts.ofRegency(office.regency()).stream()
                        .anyMatch(district -> district.code().equals(form.district()));
        if (!known) {
            errors.rejectValue("district", "box.label.choose");
        }
        if (form.unanswered()) {
            errors.rejectValue("asked", "box.label.here_only");
        }
        if (errors.hasErrors()) {
            return page(office, me, model);
        }
        try {
            int number = desk.print(office, form.sheets(form.district()), me.username());
            return SHEET + number + (all ? ".pdf" : "");
        } catch (RuleBroken none) {
            none.showAt("district", errors);
            return page(office, me, model);
        }
    }

    @PostMapping(BoxCode.IN_PATH + "/label")
    String printOne(
            OfficeKey office,
            @PathVariable("box") String code,
            @ModelAttribute("asked") LabelAsked asked,
            @AuthenticationPrincipal SignedIn me) {
        asked.mustBeAnswered();
        return SHEET + desk.print(office, rows.withCode(office, BoxCode.read(code)), me.username());
    }

    @PostMapping("/colli" + BoxCode.IN_PATH + "/label")
    String printCollo(
            OfficeKey office,
            @PathVariable("box") String code,
            @ModelAttribute("asked") LabelAsked asked,
            @AuthenticationPrincipal SignedIn me) {
        asked.mustBeAnswered();
        return SHEET + desk.print(office, colli.withCode(office, BoxCode.read(code)), me.username());
    }

    /** The labels of a former printing once more, which is a printing of its own. */
    @PostMapping(PRINTING + "/again")
    String printAgain(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("asked") LabelAsked asked,
            @AuthenticationPrincipal SignedIn me) {
        asked.mustBeAnswered();
        LabelPrint print = prints.numbered(office, number);
        boolean all = office.regency().equals(print.region());
        return SHEET + desk.again(office, print, me.username()) + (all ? ".pdf" : "");
    }

    /** The sheets as one file, which is what prints a whole regency. */
    @GetMapping(PRINTING + ".pdf")
    @Nullable
    String file(
            OfficeKey office,
            @PathVariable("number") int number,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response)
            throws IOException {
        LabelPrint print = prints.numbered(office, number);
        if (!opens(office, print, me)) {
            return SHEET + number;
        }
        List<Label> labels = desk.labels(office, print, site());
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename("label-%s-%d.pdf".formatted(office.regency(), number))
                        .build()
                        .toString());
        new LabelPdf(LabelPaper.named(print.paper())).write(labels, response.getOutputStream());
        return null;
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private boolean opens(OfficeKey office, LabelPrint print, SignedIn me) {
        return print.opens(me.username(), clock.now(office.regency()));
    }

    @GetMapping(PRINTING)
    String sheet(
            OfficeKey office, @PathVariable("number") int number, @AuthenticationPrincipal SignedIn me, Model model) {
        LabelPrint print = prints.numbered(office, number);
        model.addAttribute("here", office.path() + "/boxes");
        if (!opens(office, print, me)) {
            model.addAttribute("print", print);
            return "boxes/label/again";
        }
        model.addAttribute("vote", elections.withCode(office.election()));
        model.addAttribute("print", print);
        model.addAttribute("paper", LabelPaper.named(print.paper()));
        model.addAttribute("labels", desk.labels(office, print, site()));
        return "boxes/label/sheet";
    }
}
