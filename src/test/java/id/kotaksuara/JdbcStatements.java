package id.kotaksuara;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hears which statements are asked by hand, as their library notes them. */
public final class JdbcStatements {

    private JdbcStatements() {}

    /** Those with these words that a piece of work asks, in order. */
    public static List<String> with(String words, Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var before = log.getLevel();
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        try {
            work.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(before);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.contains(words))
                .toList();
    }
}
