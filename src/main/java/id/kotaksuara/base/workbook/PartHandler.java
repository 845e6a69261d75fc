package id.kotaksuara.base.workbook;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a part by the local names of its elements; nothing in a workbook is nested deeply. */
abstract class PartHandler extends DefaultHandler {

    private static final int DEEPEST = 64;

    private int depth;

    abstract void begin(String element, Attributes attributes) throws SAXException;

    void end(String element) throws SAXException {}

    @Override
    public final void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXException("nested too deeply");
        }
        begin(name, attributes);
    }

    @Override
    public final void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        end(name);
    }

    static boolean on(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
