package id.kotaksuara.voters.preview;

import id.kotaksuara.voters.check.FileColumns;
import id.kotaksuara.voters.check.FileSheets;
import id.kotaksuara.voters.check.ImportNeeds;
import id.kotaksuara.voters.check.Progress;
import id.kotaksuara.voters.check.Recap;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.intake.ImportDesk;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one import shows: how the file was understood, what is wrong with it, what it changes. */
@Component
class ImportPage {

    private final ImportDesk desk;
    private final ImportPreview preview;
    private final ImportNeeds needs;
    private final ImportPlans plans;
    private final Recap recaps;
    private final FileSheets sheets;
    private final FileColumns columns;
    private final Progress progress;

    ImportPage(
            ImportDesk desk,
            ImportPreview preview,
            ImportNeeds needs,
            ImportPlans plans,
            Recap recaps,
            FileSheets sheets,
            FileColumns columns,
            Progress progress) {
        this.desk = desk;
        this.preview = preview;
        this.needs = needs;
        this.plans = plans;
        this.recaps = recaps;
        this.sheets = sheets;
        this.columns = columns;
        this.progress = progress;
    }

    void fill(VoterImport it, Look look, Model model) {
        model.addAttribute("point", progress.now(it.id()));
        fillFile(it, model);
        fillRecap(it, look, model);
        fillDistricts(it, look, model);
        fillNeeds(it, look.within(it), model);
        model.addAttribute("large", preview.large(it));
        model.addAttribute("newRegions", preview.regions(it));
        model.addAttribute("mostNames", Confirmation.MOST_NAMES);
        model.addAttribute("confirmation", Confirmation.NONE);
        model.addAttribute("missing", List.of());
    }

    /** How the file was understood, and what is wrong with it. */
    private void fillFile(VoterImport it, Model model) {
        var faults = preview.faults(it);
        var unknown = preview.unknownNames(it);
        var regencies = preview.regencies(it);
        model.addAttribute("faults", faults);
        model.addAttribute("cause", Cause.of(faults, !regencies.isEmpty(), unknown.size(), preview.spelled(it)));
        model.addAttribute("tail", desk.tail(it));
        model.addAttribute("unknown", unknown);
        model.addAttribute("regencies", regencies);
        model.addAttribute("sheets", sheets.of(it));
        var columnsOfFile = columns.of(it);
        model.addAttribute("columns", columnsOfFile);
        model.addAttribute("spare", FileColumns.spareCodes(columnsOfFile).orElse(null));
        model.addAttribute("meanings", Column.choices().toList());
    }

    /** What a recapitulation says, page by page. */
    private void fillRecap(VoterImport it, Look look, Model model) {
        var recap = recaps.sum(it);
        model.addAttribute("recap", recap);
        model.addAttribute("recapRows", recaps.rows(it, look.pageNumber()));
        model.addAttribute("recapPages", (recap.rows() + Recap.ROWS_ON_A_PAGE - 1) / Recap.ROWS_ON_A_PAGE);
    }

    /** What changes in which district, page by page. */
    private void fillDistricts(VoterImport it, Look look, Model model) {
        var within = look.within(it);
        model.addAttribute("within", within);
        model.addAttribute("districts", preview.districts(it, within, look.pageNumber()));
        model.addAttribute("page", look.pageNumber());
        model.addAttribute("pages", preview.districtPages(it, within));
        model.addAttribute("unchanged", preview.unchanged(it, within));
    }

    /** What the change means for the requirement and for plans that were made. */
    private void fillNeeds(VoterImport it, String within, Model model) {
        model.addAttribute("need", needs.total(it, within).orElse(null));
        model.addAttribute("needs", needs.below(it, within));
        model.addAttribute("plans", plans.of(it, within));
        model.addAttribute("plannedRegencies", plans.regencies(it, within));
    }
}
