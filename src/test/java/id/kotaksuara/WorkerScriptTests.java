package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the worker of a phone answers where the phone itself is the trouble. */
@BrowserTest
class WorkerScriptTests {

    private static final String ASK_WITH_A_FULL_PHONE = """
            const [worker, done] = arguments;
            const heard = {};
            const full = { put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
            const caches = { match: () => Promise.resolve(new Response('old')), open: () => Promise.resolve(full) };
            new Function('addEventListener', 'caches', 'fetch', 'location', worker)(
              (kind, listener) => { heard[kind] = listener; }, caches,
              () => Promise.resolve(new Response('new')), new URL('https://x.example/'));
            heard.fetch({
              request: { method: 'GET', mode: 'navigate', url: 'https://x.example/elections/p/63.03.17/deliveries' },
              respondWith: answer => answer.then(page => page.text()).then(done, done),
            });""";

    @Test
    void showsThePageThatArrivedThoughThePhoneHasNoRoomToKeepIt(Browser browser) throws IOException {
        browser.driver().get("about:blank");

        assertThat(browser.driver().executeAsyncScript(ASK_WITH_A_FULL_PHONE, worker()))
                .isEqualTo("new");
    }

    private static String worker() throws IOException {
        return new ClassPathResource("offline/worker.js").getContentAsString(StandardCharsets.UTF_8);
    }
}
