package id.kotaksuara.web.kept;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Has the markup of an element made, with what it names and nothing else, and keeps it. */
final class KeptPart extends AbstractElementModelProcessor {

    /** Before whatever else an element says, and after {@link KeptAlready}. */
    static final int FIRST = 10;

    private static final Pattern OF_A_PAGE = Pattern.compile("[a-zA-Z]\\w*");
    private static final Set<String> OF_THE_FRAME = Set.of("springRequestContext", "thymeleafRequestContext");

    private final KeptParts parts;

    KeptPart(String prefix, KeptParts parts) {
        super(TemplateMode.HTML, prefix, null, false, "of", true, FIRST);
        this.parts = parts;
    }

    @Override
    protected void doProcess(ITemplateContext context, IModel model, IElementModelStructureHandler handler) {
        var element = (IProcessableElementTag) model.get(0);
        var attribute = getMatchingAttributeName().getMatchingAttributeName();
        var shown = names(element.getAttributeValue(attribute));
        var key = shown(context, element, shown);
        model.replace(0, context.getModelFactory().removeAttribute(element, attribute));
        String markup = made((IEngineContext) context, model, shown);
        parts.keep(key, markup);
        handler.setInliner(null); // what people wrote is shown, never read as a template
        model.reset();
        model.add(context.getModelFactory().createText(markup));
    }

    static List<String> names(String attribute) {
        return attribute.isEmpty() ? List.of() : List.of(attribute.split(",\\s*"));
    }

    static KeptParts.Shown shown(ITemplateContext context, IProcessableElementTag element, List<String> names) {
        var values = new ArrayList<@Nullable Object>();
        names.forEach(name -> values.add(context.getVariable(name)));
        return new KeptParts.Shown(
                element.getTemplateName(),
                element.getLine(),
                context.getLocale(),
                context.getVariable(KeptMarkup.YEAR),
                values);
    }

    /** A part that shows what it does not name finds nothing there, so that its test fails and not its reader. */
    private static String made(IEngineContext context, IModel model, List<String> shown) {
        context.increaseLevel();
        try {
            context.getVariableNames().stream()
                    .filter(name -> OF_A_PAGE.matcher(name).matches())
                    .filter(name -> !OF_THE_FRAME.contains(name) && !shown.contains(name))
                    .toList()
                    .forEach(context::removeVariable);
            return written(context, model);
        } finally {
            context.decreaseLevel();
        }
    }

    private static String written(IEngineContext context, IModel model) {
        var first = model.get(0);
        var templates = context.getConfiguration().getTemplateManager();
        var source = new StringWriter();
        var markup = new StringWriter();
        try {
            model.write(source);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        templates.process(
                templates.parseString(
                        context.getTemplateData(),
                        source.toString(),
                        first.getLine(),
                        first.getCol(),
                        TemplateMode.HTML,
                        false),
                context,
                markup);
        return withoutSecrets(markup.toString());
    }

    /** A form bears a token of one person's session, which no other page may show. */
    private static String withoutSecrets(String markup) {
        if (markup.contains("name=\"_csrf\"")) {
            throw new IllegalStateException("a part that is kept holds a form that is sent");
        }
        return markup;
    }
}
