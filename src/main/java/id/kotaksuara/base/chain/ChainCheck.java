package id.kotaksuara.base.chain;

import id.kotaksuara.base.chain.ChainVerdict.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the file of a chain from its beginning, as if it trusted nobody, up to the first line that is not as it was. */
final class ChainCheck {

    private static final ChainHead NOTHING = ChainHead.opened("-", "");

    private final List<PrintedHead> printed;
    private ChainHead head = NOTHING;
    private long at;

    private ChainCheck(List<PrintedHead> printed) {
        this.printed = printed;
    }

    /** Heads that stand on paper show what the file alone cannot: that its end was cut off, or all of it written anew. */
    static ChainVerdict of(InputStream file, List<PrintedHead> printed) throws IOException {
        return new ChainCheck(printed).read(new FileLines(file));
    }

    private ChainVerdict read(FileLines file) throws IOException {
        at = 1;
        var opening = ChainFile.OPENING.matcher(String.valueOf(file.next()));
        if (!opening.matches()) {
            return verdict(Finding.NO_OPENING);
        }
        head = ChainHead.opened(opening.group(1), opening.group(2));
        Finding broken = unlikePaper();
        String text = file.next();
        while (broken == null && text != null) {
            at++;
            broken = problemOf(text);
            text = file.next();
        }
        return broken == null ? atTheEnd() : verdict(broken);
    }

    private @Nullable Finding problemOf(String text) {
        var line = ChainFile.LINE.matcher(text);
        if (!line.matches()) {
            return Finding.UNREADABLE;
        }
        long number = Long.parseLong(line.group(1));
        if (number == 0) {
            return Finding.NOT_CHAINED;
        }
        if (number != head.number() + 1) {
            return Finding.OUT_OF_ORDER;
        }
        var next = head.after(line.group(3));
        if (!next.sum().equals(line.group(2))) {
            return Finding.CHANGED;
        }
        head = next;
        return unlikePaper();
    }

    private @Nullable Finding unlikePaper() {
        return printed.stream().allMatch(paper -> !paper.isPassedBy(head) || paper.agreesWith(head))
                ? null
                : Finding.OTHER_THAN_PRINTED;
    }

    private ChainVerdict atTheEnd() {
        if (printed.stream().anyMatch(paper -> paper.number() > head.number())) {
            at = 0;
            return verdict(Finding.SHORTER_THAN_PRINTED);
        }
        return verdict(Finding.WHOLE);
    }

    private ChainVerdict verdict(Finding finding) {
        return new ChainVerdict(finding, head, at);
    }
}
