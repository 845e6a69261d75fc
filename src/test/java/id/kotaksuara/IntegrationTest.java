package id.kotaksuara;

import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.grading.Office;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the whole application through {@code MockMvcTester}; each test is rolled back. The small worlds that tests make
 * are there for all of them, so that they share one application: starting it costs more than most of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({Banjar.class, BoxWorld.class, Office.class, OnTheRoad.class})
@Transactional
@ExtendWith(TestTime.Ends.class)
public @interface IntegrationTest {}
