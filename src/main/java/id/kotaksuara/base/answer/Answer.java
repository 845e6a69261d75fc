package id.kotaksuara.base.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is known of an answer: it itself, or that it is being worked out, or that this failed. */
public record Answer<A>(Optional<A> known, boolean failed) {

    static <A> Answer<A> of(A known) {
        return new Answer<>(Optional.of(known), false);
    }

    /** The same, told otherwise where it is known. */
    public <B> Answer<B> map(Function<A, B> telling) {
        return new Answer<>(known.map(telling), failed);
    }

    /** All answers; known once each is. */
    public static <A> Answer<List<A>> all(List<Answer<A>> answers) {
        var known = answers.stream().flatMap(answer -> answer.known().stream()).toList();
        boolean failed = answers.stream().anyMatch(Answer::failed);
        return new Answer<>(known.size() == answers.size() ? Optional.of(known) : Optional.empty(), failed);
    }

    public boolean pending() {
        return known.isEmpty() && !failed;
    }
}
