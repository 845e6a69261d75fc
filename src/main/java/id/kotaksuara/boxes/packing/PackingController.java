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
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A packing table by keyboard and scanner alone: code, count, count again, seals. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes/tables/{number:\\d{1,6}}")
class PackingController {

    private static final String VIEW = "boxes/packing/table";
    private static final String PAGE = "redirect:/elections/{election}/{regency}/boxes/tables/{number}";
    private static final int SHOWN = 3;
    private static final int LONGEST_SEAL = 32;

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

    /** The seals that went onto the box, as they were typed or scanned; blanks and commas part them. */
    record SealForm(@Nullable String seals) {
        List<String> numbers() {
            return Arrays.stream(Typed.orEmpty(seals).split("[\\s,;]+"))
                    .filter(number -> !number.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** What a table is at. */
    enum Step {
        SCAN,
        FIRST,
        SECOND,
        SEAL
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
    String show(OfficeKey office, @ModelAttribute(name = "table", binding = false) PackingTable table, Model model) {
        Step step = step(office, table, model);
        model.addAttribute("scanForm", new ScanForm(""));
        model.addAttribute("countForm", BoxCountForm.empty());
        model.addAttribute(
                "sealForm", new SealForm(String.join(" ", table.roll().upcoming())));
        model.addAttribute("next", step == Step.SCAN ? queue.next(office, SHOWN) : List.of());
        return VIEW;
    }

    @PostMapping("/box")
    String take(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @ModelAttribute("scanForm") ScanForm form,
            BindingResult errors,
            Model model) {
        try {
            desk.take(office, table.number(), Typed.orEmpty(form.code()));
            return PAGE;
        } catch (RuleBroken broken) {
            return refused(table, broken, errors, model);
        }
    }

    /** At the field; where a box lies on the table already, above it. */
    private String refused(PackingTable table, RuleBroken broken, BindingResult errors, Model model) {
        if (step(table.office(), table, model) == Step.SCAN) {
            errors.rejectValue("code", broken.key(), broken.arguments(), null);
        } else {
            model.addAttribute("wrong", broken.key());
            model.addAttribute("wrongArguments", broken.arguments());
        }
        model.addAttribute("countForm", BoxCountForm.empty());
        model.addAttribute(
                "sealForm", new SealForm(String.join(" ", table.roll().upcoming())));
        model.addAttribute("next", queue.next(table.office(), SHOWN));
        return VIEW;
    }

    @PostMapping("/count")
    String count(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @ModelAttribute("countForm") BoxCountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Step step = step(office, table, model);
        if (step != Step.FIRST && step != Step.SECOND) {
            return PAGE;
        }
        Map<String, Integer> counts = form.read((PackingList) model.getAttribute("list"), errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        try {
            Counted counted = desk.count(office, table.number(), counts);
            if (counted == Counted.DIFFERENT || counted == Counted.WRONG) {
                flash.addFlashAttribute("wrong", "packing.counted." + counted);
            }
            return PAGE;
        } catch (RuleBroken broken) {
            errors.reject(broken.key(), broken.arguments(), null);
            return VIEW;
        }
    }

    @PostMapping("/seals")
    String seal(
            OfficeKey office,
            @ModelAttribute(name = "table", binding = false) PackingTable table,
            @ModelAttribute("sealForm") SealForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (step(office, table, model) != Step.SEAL) {
            return PAGE;
        }
        try {
            BallotBox box = desk.seal(office, table.number(), checked(form, table));
            flash.addFlashAttribute("notice", "packing.sealed");
            flash.addFlashAttribute("noticeArguments", new Object[] {box.spoken(), String.join(", ", form.numbers())});
            return PAGE;
        } catch (RuleBroken broken) {
            errors.rejectValue("seals", broken.key(), broken.arguments(), null);
            return VIEW;
        }
    }

    private static List<String> checked(SealForm form, PackingTable table) {
        List<String> numbers = form.numbers();
        if (numbers.size() != table.roll().perBox()) {
            throw new RuleBroken("packing.seal.count", table.roll().perBox(), numbers.size());
        }
        if (numbers.stream().anyMatch(number -> number.length() > LONGEST_SEAL)) {
            throw new RuleBroken("packing.seal.long", LONGEST_SEAL);
        }
        return numbers;
    }

    @PostMapping("/aside")
    String putAside(OfficeKey office, @ModelAttribute(name = "table", binding = false) PackingTable table) {
        desk.putAside(office, table.number(), "");
        return PAGE;
    }

    /** What the table is at, with what its page shows of it. */
    private Step step(OfficeKey office, PackingTable table, Model model) {
        Step step = Step.SCAN;
        if (table.boxCode() != null) {
            BoxRow box = rows.withCode(office, new BoxCode(table.boxCode()));
            step = box.state() == BoxState.FILLED ? Step.SEAL : table.counted() ? Step.SECOND : Step.FIRST;
            model.addAttribute("box", box);
            model.addAttribute("list", lists.of(box));
        }
        model.addAttribute("step", step);
        return step;
    }
}
