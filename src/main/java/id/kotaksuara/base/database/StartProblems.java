package id.kotaksuara.base.database;

import id.kotaksuara.base.server.RefusedServer;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Reports what an operator can mend as one sentence on standard error, before Spring Boot prints its stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartProblems implements SpringBootExceptionReporter {

    /** Spring Boot hands over the context that failed; the sentence needs nothing of it. */
    StartProblems(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst();
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable cause) {
        if (cause instanceof CannotStart problem) {
            return Optional.of(problem.getMessage());
        }
        if (cause instanceof RefusedServer refused) {
            return Optional.of(CannotStart.sentence(refused.key(), refused.arguments()));
        }
        if (cause instanceof PortInUseException problem) {
            return Optional.of(CannotStart.sentence("port.taken", Integer.toString(problem.getPort())));
        }
        if (cause instanceof FlywayValidateException) {
            return Optional.of(CannotStart.sentence("database.otherKind"));
        }
        return Optional.empty();
    }
}
