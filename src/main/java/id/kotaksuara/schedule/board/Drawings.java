package id.kotaksuara.schedule.board;

import id.kotaksuara.schedule.board.Drawing.Drawn;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Plans as they were drawn last, each once for as long as it stays what it is. */
@Component
public class Drawings {

    private static final int MOST_REMEMBERED = 32;

    private final ConcurrentLruCache<Drawn, Drawing> known = new ConcurrentLruCache<>(MOST_REMEMBERED, Drawing::of);

    public Drawing of(Drawn drawn) {
        return known.get(drawn);
    }
}
