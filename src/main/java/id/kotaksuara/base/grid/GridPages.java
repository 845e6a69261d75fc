package id.kotaksuara.base.grid;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.base.temporary.TemporaryFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two pages of a table, the one on which it is edited and the one that says what changes, for whatever owns it. */
@Component
public class GridPages {

    private static final String EDIT = "base/grid/grid";
    private static final String REVIEW = "base/grid/review";
    private static final int MOST_ROWS_MORE = 200;

    private final GridDesk desk;
    private final GridWords words;

    GridPages(GridDesk desk, GridWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** The table to be edited. @param more how many empty rows it has beside those that are offered */
    public <P> ModelAndView open(MasterTable<P> table, P owner, String more) {
        int rows = more.matches("\\d{1,3}") ? Math.min(Integer.parseInt(more), MOST_ROWS_MORE) : 0;
        return page(EDIT, desk.open(table, owner, rows), HttpStatus.OK).addObject("more", rows);
    }

    /** What becomes of it when it is saved; while something is wrong with it, or more is to be changed, it is edited on. */
    public <P> ModelAndView look(MasterTable<P> table, P owner, Map<String, String> sent) {
        return answer(desk.look(table, owner, sent), sent.containsKey("edit"));
    }

    /** The same with the lines of a file, or with what was copied from one. */
    public <P> ModelAndView read(MasterTable<P> table, P owner, @Nullable MultipartFile file, String copied)
            throws IOException {
        var lines = TemporaryFiles.create("table-");
        try {
            if (file != null && !file.isEmpty()) {
                file.transferTo(lines);
            } else {
                Files.writeString(lines, copied);
            }
            return answer(desk.look(table, owner, lines), false);
        } catch (RuleBroken noTable) {
            return page(EDIT, desk.open(table, owner, 0), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refused", words.say(noTable.key(), noTable.arguments()))
                    .addObject("faulty", true);
        } finally {
            Files.deleteIfExists(lines);
        }
    }

    /** Saves it and leads to an address; where it cannot be saved as it is, it is edited on. */
    public <P> ModelAndView save(MasterTable<P> table, P owner, Map<String, String> sent, Saving saving) {
        GridView view = desk.save(table, owner, sent, saving.by());
        if (view.unfit()) {
            return answer(view, false);
        }
        saving.flash().addFlashAttribute("notice", "grid.saved");
        saving.flash().addFlashAttribute("noticeArguments", new Object[] {view.added(), view.changed()});
        return new ModelAndView("redirect:" + saving.next());
    }

    /** Who saves, what they are told, and where that leads. */
    public record Saving(GridBy by, RedirectAttributes flash, String next) {}

    /** Takes back what was saved last. */
    public <P> ModelAndView takeBack(MasterTable<P> table, P owner, long number, Saving saving) {
        desk.takeBack(table, owner, number, saving.by());
        saving.flash().addFlashAttribute("notice", "grid.takenBack");
        return new ModelAndView("redirect:" + saving.next());
    }

    /** Hands the table out as a file. */
    public <P> void write(MasterTable<P> table, P owner, String format, HttpServletResponse response)
            throws IOException {
        var as = TableFormat.ending(format);
        String title = words.say("grid.title." + table.name());
        try (var to = as.answer(response, table.name() + "-" + table.place(owner), title)) {
            desk.write(table, owner, as, to);
        }
    }

    private static ModelAndView answer(GridView view, boolean edit) {
        if (view.unfit()) {
            return page(EDIT, view, view.overtaken() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("faulty", !view.faults().isEmpty());
        }
        return page(edit ? EDIT : REVIEW, view, HttpStatus.OK);
    }

    private static ModelAndView page(String template, GridView view, HttpStatus status) {
        var page = new ModelAndView(template, status);
        page.addObject("grid", view);
        page.addObject("more", 0);
        return page;
    }
}
