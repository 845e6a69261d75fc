package id.kotaksuara.access.journal;

import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.region.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of an office: what an observer notes down of it, the whole of it as a file, and its newest lines. */
@Controller
@RequestMapping("/journal/{region:id|\\d\\d(?:\\.\\d\\d)?}")
class JournalController {

    private final Journal journal;
    private final JournalChain chain;
    private final JournalHeads heads;
    private final Regions regions;

    JournalController(Journal journal, JournalChain chain, JournalHeads heads, Regions regions) {
        this.journal = journal;
        this.chain = chain;
        this.heads = heads;
        this.regions = regions;
    }

    @GetMapping
    String page(@PathVariable String region, @RequestParam(defaultValue = "1") String page, Model model) {
        var here = regions.named(region);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var head = heads.of(here.code());
        model.addAttribute("here", here);
        model.addAttribute("head", head);
        model.addAttribute("page", number);
        model.addAttribute("pages", head == null ? 1 : (head.number() - 1) / Journal.LINES_OF_PAGE + 1);
        model.addAttribute("days", heads.days(here.code()));
        model.addAttribute("offices", chain.heads(here.code()));
        model.addAttribute("lines", journal.in(here.code(), number));
        return "access/journal/journal";
    }

    @GetMapping("/journal.jsonl")
    void file(@PathVariable String region, HttpServletResponse response) throws IOException {
        var here = regions.named(region);
        String name = "jurnal-" + here.path() + ".jsonl";
        TableFormat.text(response, "application/jsonl", name, file -> chain.write(here.code(), file));
    }
}
