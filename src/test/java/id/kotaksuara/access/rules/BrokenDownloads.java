package id.kotaksuara.access.rules;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A download that anybody may ask for and that breaks after so many rows; what is beside it is the product's own. */
@TestConfiguration
public class BrokenDownloads {

    static final String ADDRESS = "/broken-download.{format}";

    @Bean
    AnnexRoutes toAll() {
        return routes -> routes.open("/broken-download.*");
    }

    @Controller
    @TestComponent // in no other test
    static class Pages {

        @GetMapping(ADDRESS)
        void rows(@PathVariable String format, @RequestParam int rows, HttpServletResponse response)
                throws IOException {
            TableFormat.ending(format).answer(response, "rows", "Rows", table -> {
                for (int i = 0; i < rows; i++) {
                    table.row(i, Math.sin(i)); // little of it is alike, so that it cannot be made small
                }
                throw new NotFound("region", "99");
            });
        }
    }
}
