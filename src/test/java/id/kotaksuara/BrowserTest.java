package id.kotaksuara;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import id.kotaksuara.schedule.draft.Banjar;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the running application in Chromium; its methods take a {@link Browser}. All of these share one application
 * and a database of their own, which each finds as another left it. Without a Chromium it is left out and says so, with
 * {@code CI=true} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "kotaksuara.test.database=own")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({OfficeAtWork.class, Banjar.class, Handled.class})
@ExtendWith({BrowserExtension.class, TestTime.EndsWithTheClass.class})
public @interface BrowserTest {}
