package id.kotaksuara.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong before or after a page is told on one, whatever form of answer was asked for: never as a file. */
@Controller
class ErrorPage implements ErrorController {

    private final MessageSource messages;

    ErrorPage(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    String tell(
            HttpServletRequest request,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        model.addAttribute("status", known(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
        return fragment == null ? "error" : "error :: words";
    }

    /** The status as the page has words for it. */
    private int known(@Nullable Object status) {
        if (!(status instanceof Integer code)) {
            return HttpStatus.NOT_FOUND.value();
        }
        if (messages.getMessage("error." + code + ".title", null, "", Locale.ROOT)
                .isEmpty()) {
            return code < HttpStatus.INTERNAL_SERVER_ERROR.value()
                    ? HttpStatus.BAD_REQUEST.value()
                    : HttpStatus.INTERNAL_SERVER_ERROR.value();
        }
        return code;
    }
}
