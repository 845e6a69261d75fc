package id.kotaksuara.base.answer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Answers and who works them out, for tests and processes that load only what they need. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Answers.class, Reckoners.class})
public class AnswerBeans {}
