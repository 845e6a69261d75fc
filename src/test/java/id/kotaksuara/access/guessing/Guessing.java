package id.kotaksuara.access.guessing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What counts tries, for tests without the whole application. */
@TestConfiguration(proxyBeanMethods = false)
@Import({SignInTries.class, AddressTries.class, KnownDevices.class, SignInLine.class, UnknownNames.class})
public class Guessing {}
