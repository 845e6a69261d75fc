package id.kotaksuara.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OncePerRequestTests {

    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void readsAThingOnceForAPage() {
        begin("GET");

        assertThat(read("here")).isEqualTo(1);
        assertThat(read("here")).isEqualTo(1);
        assertThat(read("elsewhere")).isEqualTo(2);
    }

    @Test
    void readsAnewForTheNextPage() {
        begin("GET");
        read("here");
        begin("GET");

        assertThat(read("here")).isEqualTo(2);
    }

    @Test
    void alwaysReadsForAFormSinceItMayHaveChangedTheThing() {
        begin("POST");

        assertThat(read("here")).isEqualTo(1);
        assertThat(read("here")).isEqualTo(2);
    }

    @Test
    void alwaysReadsWhereNobodyAskedForAPage() {
        assertThat(read("here")).isEqualTo(1);
        assertThat(read("here")).isEqualTo(2);
    }

    private int read(String what) {
        return OncePerRequest.of(what, reads::incrementAndGet);
    }

    private static void begin(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/")));
    }
}
