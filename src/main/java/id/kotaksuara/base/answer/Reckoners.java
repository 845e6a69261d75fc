package id.kotaksuara.base.answer;

import id.kotaksuara.base.job.Worker;
import id.kotaksuara.base.job.Workers;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One worker for each question that pages ask. */
@Component
class Reckoners implements Workers {

    private final ObjectProvider<Question<?>> questions;
    private final Answers answers;

    Reckoners(ObjectProvider<Question<?>> questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    public List<Worker> all() {
        return questions.stream()
                .<Worker>map(question -> new Reckoner<>(question, answers))
                .toList();
    }
}
