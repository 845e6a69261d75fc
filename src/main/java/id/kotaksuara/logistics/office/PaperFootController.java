package id.kotaksuara.logistics.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Puts a paper's number at the foot of each of its printed pages: only a stylesheet reaches into their margins. */
@Controller
class PaperFootController {

    private static final String FONT = "\"; font: 9pt \"Times New Roman\", \"Liberation Serif\", serif; }";

    /** More papers than anybody prints at once. */
    private static final int MOST = 2_000;

    private final MessageSource messages;

    PaperFootController(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Of several papers in one document each has its own number and begins at page 1.
     *
     * @param leaves how many papers share one number and count behind it; 0 where each is named
     */
    @GetMapping(path = "/papers/foot.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String foot(@RequestParam List<String> number, @RequestParam(defaultValue = "0") int leaves, Locale locale) {
        if (leaves > MOST || number.isEmpty() || !number.stream().allMatch(one -> one.matches("[A-Z0-9/-]{1,40}"))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var numbers = leaves < 1 || number.size() > 1
                ? number
                : IntStream.rangeClosed(1, leaves)
                        .mapToObj(leaf -> number.get(0) + "/" + leaf)
                        .toList();
        return numbers.size() == 1
                ? "@page { @bottom-left { content: \"" + numbers.get(0) + FONT + " }\n"
                : leaves(numbers, messages.getMessage("paper.page", null, locale));
    }

    private static String leaves(List<String> numbers, String page) {
        return IntStream.rangeClosed(1, numbers.size())
                .mapToObj(leaf -> leaf(leaf, numbers.get(leaf - 1), page))
                .collect(Collectors.joining("\n"));
    }

    private static String leaf(int leaf, String number, String page) {
        return "@page leaf-%1$d { counter-increment: leaf-%1$d; @bottom-left { content: \"%2$s%4$s @bottom-right { content: \"%3$s \" counter(leaf-%1$d) \"%4$s } .leaf:nth-of-type(%1$d) { page: leaf-%1$d; }"
                .formatted(leaf, number, page, FONT);
    }
}
