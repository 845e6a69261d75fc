package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.packing.PackingDesk.Counted;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A packing table by keyboard and scanner alone: code, count, count again, seals. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/tables/{number:\\d{1,6}}")
class PackingController {

    private static final String VIEW = "boxes/packing/table";
    private static final String PAGE = "redirect:/elections/{election}/{regency}/boxes/tables/{number}";
    private static final int SHOWN = 3;

    private final PackingTables tables;
    private final PackingDesk desk;
    private final PackingLists lists;
    private final PackingQueue queue;
    private final BoxRows rows;
    private final Elections elections;

    PackingController(
            PackingTables tables,
            PackingDesk desk,
            PackingLists lists,
            PackingQueue queue,
            BoxRows rows,
            Elections elections) {
        this.tables = tables;
        this.desk = desk;
        this.lists = lists;
        this.queue = queue;
        this.rows = rows;
        this.elections = elections;
    }

    /** The code of a box as it was typed or scanned. */
    record ScanForm(@Nullable String code) {}

    /** The seals that went onto the box on the table as it was seen, typed or scanned; blanks and commas part them. */
    record SealForm(@Nullable String seals, @Nullable String seen) {
        List<String> numbers() {
            return BoxSeals.numbers(seals);
        }
    }

    /** What a table is at. */
    enum Step {
        SCAN,
        FIRST,
        SECOND,
        SEAL,
        /** Nobody needs the box any longer: it can only be put aside. */
        GONE
    }

    @ModelAttribute("election")
    Election election(@PathVariable("election") String code) {
        return elections.withCode(code);
    }

    @ModelAttribute("table")
    PackingTable table(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("here", office.path() + "/boxes");
        return tables.numbered(office, number);
    }

    @GetMapping
    String show(@ModelAttribute(name = "table", binding = false) PackingTable table, Model model) {
        return page(table, model);
    }

    @PostMapping("/box")
    String take(
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @ModelAttribute("scanForm") ScanForm form,
            BindingResult errors,
            Model model) {
        return done(
                table,
                model,
                () -> desk.take(table.office(), table.number(), Typed.orEmpty(form.code())),
                broken -> tell(broken, table, errors, model));
    }

    /** At the field; where a box lies on the table already, above it. */
    private static void tell(RuleBroken broken, PackingTable table, BindingResult errors, Model model) {
        if (table.boxCode() == null) {
            broken.showAt("code", errors);
        } else {
            model.addAttribute("wrong", broken.key());
            model.addAttribute("wrongArguments", broken.arguments());
        }
    }

    @PostMapping("/count")
    String count(
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @ModelAttribute("countForm") BoxCountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Step step = step(table, model);
        if (step != Step.FIRST && step != Step.SECOND) {
            return PAGE;
        }
        Map<String, Integer> counts = form.read((PackingList) model.getAttribute("list"), errors);
        if (errors.hasErrors()) {
            return page(table, model);
        }
        return done(table, model, () -> count(table, form.seen(), counts, flash), broken -> broken.showOn(errors));
    }

    private void count(PackingTable table, String seen, Map<String, Integer> counts, RedirectAttributes flash) {
        Counted counted = desk.count(table.office(), table.number(), seen, counts);
        if (counted != Counted.FIRST && counted != Counted.PACKED) {
            flash.addFlashAttribute("wrong", "packing.counted." + counted);
        }
    }

    @PostMapping("/seals")
    String seal(
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @ModelAttribute("sealForm") SealForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (step(table, model) != Step.SEAL) {
            return PAGE;
        }
        return done(table, model, () -> seal(table, form, flash), broken -> broken.showAt("seals", errors));
    }

    private void seal(PackingTable table, SealForm form, RedirectAttributes flash) {
        List<String> numbers = form.numbers();
        Optional<BallotBox> sealed = desk.seal(table.office(), table.number(), Typed.orEmpty(form.seen()), numbers);
        if (sealed.isEmpty()) {
            new RuleBroken("packing.stale").showNext("wrong", flash);
            return;
        }
        flash.addFlashAttribute("notice", "packing.sealed");
        flash.addFlashAttribute("noticeArguments", new Object[] {sealed.get().spoken(), String.join(", ", numbers)});
    }

    /** Shows the table anew when it is done; what a rule forbids is told on the page, which keeps what was typed. */
    private String done(PackingTable table, Model model, Runnable work, Consumer<RuleBroken> tell) {
        try {
            work.run();
            return PAGE;
        } catch (RuleBroken broken) {
            tell.accept(broken);
            return page(table, model);
        }
    }

    @PostMapping("/aside")
    String putAside(
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes flash) {
        if (!desk.putAside(table.office(), table.number(), seen)) {
            new RuleBroken("packing.stale").showNext("wrong", flash);
        }
        return PAGE;
    }

    /** The page of the table; a form that was refused is in the model already. */
    private String page(PackingTable table, Model model) {
        Step step = step(table, model);
        model.addAttribute("next", step == Step.SCAN ? queue.next(table, SHOWN) : List.of());
        Map.of(
                        "scanForm", new ScanForm(""),
                        "countForm", BoxCountForm.empty(),
                        "sealForm", new SealForm(String.join(" ", table.roll().upcoming()), ""))
                .forEach((name, form) -> {
                    if (!model.containsAttribute(name)) {
                        model.addAttribute(name, form);
                    }
                });
        return VIEW;
    }

    private static Step step(PackingTable table, BoxRow box) {
        return box.state() == BoxState.FILLED ? Step.SEAL : table.counted() ? Step.SECOND : Step.FIRST;
    }

    /** What the table is at, with what its page shows of it. */
    private Step step(PackingTable table, Model model) {
        Step step = Step.SCAN;
        if (table.boxCode() != null) {
            BoxRow box = rows.withCode(table.office(), new BoxCode(table.boxCode()));
            Optional<PackingList> list = lists.find(box);
            step = list.isEmpty() ? Step.GONE : step(table, box);
            model.addAttribute("box", box);
            model.addAttribute("list", list.orElse(null));
        }
        model.addAttribute("sameAccount", step == Step.SECOND && table.countedBy(OfficeSql.actor()));
        model.addAttribute("step", step);
        return step;
    }
}
