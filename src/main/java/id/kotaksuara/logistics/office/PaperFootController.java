package id.kotaksuara.logistics.office;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Puts a paper's number at the foot of each of its printed pages: only a stylesheet reaches into their margins. */
@Controller
class PaperFootController {

    @GetMapping(path = "/papers/foot.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String foot(@RequestParam String number) {
        if (!number.matches("[A-Z0-9/-]{1,40}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "@page { @bottom-left { content: \"" + number
                + "\"; font: 9pt \"Times New Roman\", \"Liberation Serif\", serif; } }\n";
    }
}
