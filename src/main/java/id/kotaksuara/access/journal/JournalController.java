package id.kotaksuara.access.journal;

import id.kotaksuara.region.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

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
    String page(@PathVariable String region, Model model) {
        var here = regions.named(region);
        model.addAttribute("here", here);
        model.addAttribute("head", heads.of(here.code()));
        model.addAttribute("days", heads.days(here.code()));
        model.addAttribute("offices", chain.heads(here.code()));
        model.addAttribute("lines", journal.in(here.code()));
        return "access/journal/journal";
    }

    @GetMapping("/journal.jsonl")
    void file(@PathVariable String region, HttpServletResponse response) throws IOException {
        var here = regions.named(region);
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("jurnal-" + here.path() + ".jsonl")
                        .build()
                        .toString());
        chain.write(here.code(), response.getWriter());
    }
}
