package id.kotaksuara.base.grid;

import id.kotaksuara.base.table.TableFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The addresses of a table below that of its controller, which says by a model attribute {@code opened} which one it is.
 *
 * @param <P> whose rows it has
 */
public abstract class TablePages<P> {

    private final GridPages pages;

    protected TablePages(GridPages pages) {
        this.pages = pages;
    }

    /** The table whose part stands in the address that was asked for. */
    protected static <P> MasterTable<P> named(HttpServletRequest request, List<MasterTable<P>> tables) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return tables.stream()
                .filter(table -> pattern.contains("/" + table.part() + "/table"))
                .findFirst()
                .orElseThrow();
    }

    /** Also where a file over the limit leads back to. */
    @GetMapping({"", "/file/new"})
    ModelAndView open(
            @ModelAttribute(name = "opened", binding = false) OpenTable<P> it,
            @RequestParam(required = false) @Nullable String tooLarge) {
        return pages.open(it, tooLarge != null);
    }

    @PostMapping
    ModelAndView look(
            @ModelAttribute(name = "opened", binding = false) OpenTable<P> it, @RequestParam Map<String, String> sent) {
        return pages.look(it, sent);
    }

    @PostMapping("/file")
    ModelAndView read(
            @ModelAttribute(name = "opened", binding = false) OpenTable<P> it,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String copied)
            throws IOException {
        return pages.read(it, file, copied);
    }

    @PostMapping("/rows")
    ModelAndView save(
            @ModelAttribute(name = "opened", binding = false) OpenTable<P> it,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        return pages.save(it, sent, flash);
    }

    @PostMapping("/back")
    ModelAndView takeBack(
            @ModelAttribute(name = "opened", binding = false) OpenTable<P> it,
            @RequestParam long number,
            RedirectAttributes flash) {
        return pages.takeBack(it, number, flash);
    }

    @GetMapping("/rows" + TableFormat.ENDING)
    void write(
            @ModelAttribute(name = "opened", binding = false) OpenTable<P> it,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        pages.write(it, format, response);
    }
}
