package id.kotaksuara.access.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Says what the people are called who stand in records with their user names; a page asks for each of them once. */
@Component("person")
public class PersonNames {

    private static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PersonNames(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public String called(String username) {
        return called(List.of(username)).get(username);
    }

    /** By user name; whoever has no account any more keeps that. */
    @Transactional(readOnly = true)
    public Map<String, String> called(Collection<String> usernames) {
        var known = known();
        var asked = usernames.stream()
                .filter(Objects::nonNull)
                .filter(one -> !known.containsKey(one))
                .distinct()
                .toList();
        asked.forEach(one -> known.put(one, unknown(one)));
        if (!asked.isEmpty()) {
            jdbc.sql("select username, name from account where username in (:usernames)")
                    .param("usernames", asked)
                    .query(row -> {
                        known.put(row.getString("username"), row.getString("name"));
                    });
        }
        return known;
    }

    private String unknown(String username) {
        return username.equals(SYSTEM)
                ? messages.getMessage("person.system", null, LocaleContextHolder.getLocale())
                : username;
    }

    /** Those whom this request has asked for. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> known() {
        var request = RequestContextHolder.getRequestAttributes();
        var known = request == null
                ? null
                : request.getAttribute(PersonNames.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return (Map<String, String>) known;
        }
        var none = new HashMap<String, String>();
        if (request != null) {
            request.setAttribute(PersonNames.class.getName(), none, RequestAttributes.SCOPE_REQUEST);
        }
        return none;
    }
}
