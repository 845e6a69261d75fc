package id.kotaksuara.base.answer;

/** What takes long to work out from facts, and is the same for the same facts: worked out once, for all who look. */
public interface Question<A> {

    String kind();

    Class<A> type();

    /** The facts as they are now, about what a page is about. */
    AskedFacts<A> facts(String subject);
}
