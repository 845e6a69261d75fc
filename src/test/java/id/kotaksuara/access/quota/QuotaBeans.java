package id.kotaksuara.access.quota;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What bounds all that lies about, for tests and processes that load only what they need. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Quotas.class, Sweeper.class})
public class QuotaBeans {}
