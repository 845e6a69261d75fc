package id.kotaksuara;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read on the pages of a PDF file. */
public final class PdfText {

    private PdfText() {}

    /** The words of each page, in the order in which they are printed. */
    public static List<String> pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
