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

    private final GridDesk desk;
    private final GridWords words;

    GridPages(GridDesk desk, GridWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** The table to be edited. */
    <P> ModelAndView open(OpenTable<P> it, boolean tooLarge) {
        var page = page(EDIT, desk.open(it.table(), it.owner()), HttpStatus.OK);
        return tooLarge ? refused(page, words.say("grid.file.large")) : page;
    }

    private static ModelAndView refused(ModelAndView page, String why) {
        return page.addObject("refused", why).addObject("faulty", true);
    }

    /** What becomes of it when it is saved; while something is wrong with it, or more is to be changed, it is edited on. */
    <P> ModelAndView look(OpenTable<P> it, Map<String, String> sent) {
        GridView view = desk.look(it.table(), it.owner(), sent);
        return sent.containsKey("more")
                ? page(EDIT, view.withoutFaults(), HttpStatus.OK)
                : answer(view, sent.containsKey("edit"));
    }

    /** The same with the lines of a file, or with what was copied from one. */
    <P> ModelAndView read(OpenTable<P> it, @Nullable MultipartFile file, String copied) throws IOException {
        var lines = TemporaryFiles.create("table-");
        try {
            if (file != null && !file.isEmpty()) {
                file.transferTo(lines);
            } else {
                Files.writeString(lines, copied);
            }
            return answer(desk.look(it.table(), it.owner(), lines), false);
        } catch (RuleBroken noTable) {
            var page = page(EDIT, desk.open(it.table(), it.owner()), HttpStatus.UNPROCESSABLE_CONTENT);
            return refused(page, words.say(noTable.key(), noTable.arguments()));
        } finally {
            Files.deleteIfExists(lines);
        }
    }

    /** Saves it and goes on where its owner says; where it cannot be saved as it is, it is edited on. */
    <P> ModelAndView save(OpenTable<P> it, Map<String, String> sent, RedirectAttributes flash) {
        GridView view = desk.save(it.table(), it.owner(), sent, it.by());
        if (view.unfit()) {
            return answer(view, false);
        }
        flash.addFlashAttribute("notice", "grid.saved");
        flash.addFlashAttribute("noticeArguments", new Object[] {view.added(), view.changed(), view.removed()});
        return new ModelAndView("redirect:" + it.next());
    }

    /** Takes back what was saved last. */
    <P> ModelAndView takeBack(OpenTable<P> it, long number, RedirectAttributes flash) {
        desk.takeBack(it.table(), it.owner(), number, it.by());
        flash.addFlashAttribute("notice", "grid.takenBack");
        return new ModelAndView("redirect:" + it.address());
    }

    /** Hands the table out as a file. */
    <P> void write(OpenTable<P> it, String format, HttpServletResponse response) throws IOException {
        var as = TableFormat.ending(format);
        String name = it.table().name();
        as.answer(
                response,
                name + "-" + it.table().place(it.owner()),
                words.say("grid.title." + name),
                to -> desk.write(it.table(), it.owner(), as, to));
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
        return page;
    }
}
