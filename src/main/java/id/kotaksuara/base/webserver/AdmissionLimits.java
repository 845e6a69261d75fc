package id.kotaksuara.base.webserver;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests are worked on at once, each kind by itself; together they leave threads that say no to all others.
 *
 * @param pages those that only look
 * @param sends those that send something, with those whose bodies are still arriving
 * @param first those at addresses that go first, looking or sending: no crowd of pages takes their places
 * @param goesFirst how the addresses of those begin, below the prefix of the whole application if there is one
 * @param free how the addresses begin that cost nothing, and are never counted
 */
@ConfigurationProperties("kotaksuara.admission")
record AdmissionLimits(
        @DefaultValue("60") int pages,
        @DefaultValue("120") int sends,
        @DefaultValue("120") int first,
        Pattern goesFirst,
        Pattern free) {}
