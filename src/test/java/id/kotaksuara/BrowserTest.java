package id.kotaksuara;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the running application in Chromium, on a database of its own; its methods take a {@link Browser}. Without a
 * Chromium it is left out and says so, with {@code CI=true} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "kotaksuara.test.database=own")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
