package id.kotaksuara.web.kept;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts the kept markup of an element in its place, where it was made before; nobody reads through that markup again. */
final class KeptAlready extends AbstractElementTagProcessor {

    private final KeptParts parts;

    KeptAlready(String prefix, KeptParts parts) {
        super(TemplateMode.HTML, prefix, null, false, "of", true, KeptPart.FIRST - 1);
        this.parts = parts;
    }

    @Override
    protected void doProcess(
            ITemplateContext context, IProcessableElementTag element, IElementTagStructureHandler handler) {
        var attribute = getMatchingAttributeName().getMatchingAttributeName();
        var names = KeptPart.names(element.getAttributeValue(attribute));
        String markup = parts.known(KeptPart.shown(context, element, names));
        if (markup != null) {
            handler.replaceWith(markup, false);
        }
    }
}
