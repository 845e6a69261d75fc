package id.kotaksuara;

import com.thaiopensource.relaxng.impl.CombineValidator;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.Checker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.schematronequiv.Assertions;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu HTML Checker (vnu), in this process and without a network, what is no HTML on a page. */
final class Markup {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final List<String> errors = new ArrayList<>();
    private final PropertyMap properties;
    private final Schema schema;

    Markup() {
        var known = new LocalCacheEntityResolver((name, address) -> {
            throw new IOException(address + " is not in the checker");
        });
        known.setAllowRnc(true);
        var builder = new PropertyMapBuilder();
        builder.put(ValidateProperty.ERROR_HANDLER, new Heard());
        builder.put(ValidateProperty.ENTITY_RESOLVER, known);
        builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(builder);
        this.properties = builder.toPropertyMap();
        try {
            this.schema = asInPages(
                    CompactSchemaReader.getInstance().createSchema(known.resolveEntity(null, SCHEMA), properties));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the schema itself does not know: attributes with data, languages, roles, templates and elements of one's own. */
    private static Schema asInPages(Schema schema) {
        return new NamespaceChangingSchemaWrapper(
                new TemplateElementDroppingSchemaWrapper(new RoleAttributeFilteringSchemaWrapper(
                        new XmlLangAttributeDroppingSchemaWrapper(new DataAttributeDroppingSchemaWrapper(schema)))));
    }

    /** The errors of a page as the server wrote it, with their lines. */
    List<String> errors(String page) {
        errors.clear();
        Validator all = schema.createValidator(properties);
        for (Checker checker :
                List.of(new Assertions(), new TableChecker(), new TextContentChecker(), new UsemapChecker())) {
            all = new CombineValidator(all, new CheckerValidator(checker, properties));
        }
        try {
            parser(all).parse(new InputSource(new StringReader(page)));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return List.copyOf(errors);
    }

    private HtmlParser parser(Validator all) {
        var parser = new HtmlParser();
        parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setNamePolicy(XmlViolationPolicy.ALLOW);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setMappingLangToXmlLang(true);
        parser.setContentHandler(all.getContentHandler());
        parser.setErrorHandler(new Heard());
        return parser;
    }

    /** Advice is no error. */
    private final class Heard implements ErrorHandler {

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException error) {
            errors.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
