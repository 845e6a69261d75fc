package id.kotaksuara;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** A test of the demo through {@code MockMvcTester}, on a database of its own where Banjar is loaded; each is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "kotaksuara.test.database=demo")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Transactional
public @interface DemoTest {}
