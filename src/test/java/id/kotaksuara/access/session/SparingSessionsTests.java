package id.kotaksuara.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SparingSessionsTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Counted stored = new Counted();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(stored, MINUTE, begun -> {});

    @Test
    void areReadOnceARequest() throws Exception {
        String id = begun();

        request(() -> {
            sessions.findById(id);
            sessions.findById(id);
        });
        request(() -> sessions.findById(id));

        assertThat(stored.reads).isEqualTo(2);
    }

    @Test
    void areWrittenOnlyWhenTheirLastUseIsAMinuteOld() throws Exception {
        String id = begun();
        var held = sessions.findById(id);
        var last = held.getLastAccessedTime();

        held.setLastAccessedTime(last.plusSeconds(59));
        sessions.save(held);
        assertThat(stored.writes).isEqualTo(1);

        held.setLastAccessedTime(last.plusSeconds(61));
        sessions.save(held);
        assertThat(stored.writes).isEqualTo(2);
        assertThat(stored.findById(id).getLastAccessedTime()).isEqualTo(last.plusSeconds(61));
    }

    @Test
    void areWrittenAtOnceWhenTheySaySomethingElse() {
        var held = sessions.findById(begun());

        held.setAttribute("generation", 7);
        sessions.save(held);

        assertThat(stored.writes).isEqualTo(2);
        assertThat(sessions.findById(held.getId()).<Integer>getAttribute("generation"))
                .isEqualTo(7);
    }

    @Test
    void areGoneWithinTheRequestThatEndsThem() throws Exception {
        String id = begun();

        request(() -> {
            sessions.findById(id);
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
        });
    }

    /** The answer to a form that was kept is worth more than what its session says last. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"53100", "08006", "57P01"})
    void areLeftUnwrittenWhereNothingCanBeKept(String state) {
        var held = sessions.findById(begun());
        held.setAttribute("notice", "saved");
        stored.failing = new DataAccessResourceFailureException("not kept", new SQLException("not kept", state));

        assertThatCode(() -> sessions.save(held)).doesNotThrowAnyException();
        assertThat(stored.writes).isEqualTo(2);
    }

    @Test
    void areNotPassedOverWhereAnythingElseFails() {
        var held = sessions.findById(begun());
        held.setAttribute("notice", "saved");
        stored.failing = new DataIntegrityViolationException("too long", new SQLException("too long", "22001"));

        assertThatException().isThrownBy(() -> sessions.save(held)).isSameAs(stored.failing);
    }

    /** Otherwise a right code leads to an answer that says so and a session that does not. */
    @Test
    void areNotPassedOverWhereTheirNameHasChanged() {
        var held = sessions.findById(begun());
        held.changeSessionId();
        stored.failing = new DataAccessResourceFailureException("full", new SQLException("full", "53100"));

        assertThatException().isThrownBy(() -> sessions.save(held)).isSameAs(stored.failing);
    }

    private String begun() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private void request(Runnable work) throws IOException, ServletException {
        sessions.doFilter(
                new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> work.run());
    }

    private static final class Counted extends MapSessionRepository {

        private int reads;
        private int writes;

        @Nullable
        private RuntimeException failing;

        Counted() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public MapSession findById(String id) {
            reads++;
            return super.findById(id);
        }

        @Override
        public void save(MapSession session) {
            writes++;
            if (failing != null) {
                throw failing;
            }
            super.save(session);
        }
    }
}
