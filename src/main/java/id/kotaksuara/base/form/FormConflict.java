package id.kotaksuara.base.form;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form that was sent on top of what somebody else has changed since: nothing is stored, and the sender sees the own answers
 * once more, beside what is kept now; sent again, they count.
 */
public final class FormConflict {

    private FormConflict() {}

    /**
     * @param view the page of the form
     * @param form with the sender's answers, and knowing what is kept now
     * @param yours label keys and the sender's answers
     * @param kept label keys and what is kept now
     */
    public static ModelAndView page(String view, Object form, Map<String, String> yours, Map<String, String> kept) {
        var page = new ModelAndView(view, HttpStatus.CONFLICT);
        page.addObject("differences", FormDifference.between(yours, kept));
        page.addObject("form", form);
        return page;
    }
}
