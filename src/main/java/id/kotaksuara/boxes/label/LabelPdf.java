package id.kotaksuara.boxes.label;

import id.kotaksuara.base.pdf.PdfFile;
import id.kotaksuara.base.pdf.PdfFont;
import id.kotaksuara.base.pdf.PdfPage;
import id.kotaksuara.base.pdf.PdfText;
import id.kotaksuara.base.qr.QrCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Labels as one file, sheet by sheet, laid out as {@code paper.css} lays them out. */
final class LabelPdf {

    private static final double PADDING = 3;
    private static final double LINE = 0.42; // millimetres a line takes for each point of its size

    private final LabelPaper paper;
    private final double left;
    private final double top;

    LabelPdf(LabelPaper paper) {
        this.paper = paper;
        left = (PdfFile.WIDTH - paper.columns() * paper.width() - (paper.columns() - 1) * LabelPaper.GAP) / 2;
        top = (PdfFile.HEIGHT - paper.rows() * paper.height()) / 2;
    }

    void write(List<Label> labels, OutputStream out) throws IOException {
        try (var file = new PdfFile(out)) {
            for (int from = 0; from < Math.max(1, labels.size()); from += paper.labels()) {
                List<Label> sheet = labels.subList(from, Math.min(labels.size(), from + paper.labels()));
                file.page(page -> draw(page, sheet));
            }
        }
    }

    private void draw(PdfPage page, List<Label> sheet) {
        for (int at = 0; at < sheet.size(); at++) {
            double x = left + at % paper.columns() * (paper.width() + LabelPaper.GAP);
            double y = top + at / paper.columns() * paper.height();
            if (paper == LabelPaper.PLAIN) {
                page.frame(x, y, paper.width(), paper.height());
            }
            qr(page, sheet.get(at).qr(), x + PADDING, y + (paper.height() - paper.qr()) / 2);
            lines(page, sheet.get(at), x + PADDING + paper.qr() + 1, y);
        }
    }

    private void qr(PdfPage page, QrCode code, double x, double y) {
        page.grid(x, y, paper.qr() / code.side(), bars -> code.runs()
                .forEach(run -> bars.bar(run.x(), run.y(), run.length())));
    }

    private void lines(PdfPage page, Label label, double x, double y) {
        var lines = new ArrayList<PdfText>(List.of(bold(label.heading()), bold(label.number())));
        label.places().forEach(place -> lines.add(plain(place)));
        lines.add(new PdfText(PdfFont.CODE, paper.size() * 1.15, label.spoken()));
        double step = paper.size() * LINE;
        double baseline = y + (paper.height() - (lines.size() - 1) * step) / 2 + paper.size() * 0.12;
        for (PdfText line : lines) {
            page.text(x, baseline, fitted(line));
            baseline += step;
        }
    }

    private PdfText bold(String text) {
        return new PdfText(PdfFont.BOLD, paper.size(), text);
    }

    private PdfText plain(String text) {
        return new PdfText(PdfFont.PLAIN, paper.size(), text);
    }

    /** A long name is written smaller rather than cut off. */
    private PdfText fitted(PdfText line) {
        double room = (paper.width() - paper.qr() - 2 * PADDING) * 72 / 25.4;
        return new PdfText(line.font(), line.font().fitting(line.text(), line.size(), room), line.text());
    }
}
