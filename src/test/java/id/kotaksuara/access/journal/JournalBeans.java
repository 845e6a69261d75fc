package id.kotaksuara.access.journal;

import id.kotaksuara.base.chain.HashChain;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The journal, for tests and processes that load only what they need. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Journal.class, JournalChain.class, HashChain.class})
public class JournalBeans {}
