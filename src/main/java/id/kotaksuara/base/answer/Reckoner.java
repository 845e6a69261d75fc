package id.kotaksuara.base.answer;

import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;

/** Works out the answer to a question. */
record Reckoner<A>(Question<A> question, Answers answers) implements Worker {

    @Override
    public String kind() {
        return question.kind();
    }

    @Override
    public Lane lane() {
        return Lane.ANSWER;
    }

    /** AskedFacts that have become others meanwhile are another job's. */
    @Override
    public void work(Run run) {
        var facts = question.facts(AskedFacts.subjectOf(run.subject()));
        if (facts.job().equals(run.subject()) && answers.find(question, facts).isEmpty()) {
            answers.keep(question, facts, facts.answer().get());
        }
    }
}
