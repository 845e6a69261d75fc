package id.kotaksuara;

import id.kotaksuara.schedule.draft.Banjar;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of an {@link OfficeAtWork} whose transactions are committed as those of its pages are. Those that
 * import nothing beside share one application and its database, which each finds as another left it until it opens an
 * office of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "kotaksuara.test.database=own")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({OfficeAtWork.class, Banjar.class, Handled.class})
@ExtendWith(TestTime.EndsWithTheClass.class)
@interface OfficeTest {}
