package id.kotaksuara.overview.help;

import java.util.List;

/**
 * One topic in one language.
 *
 * @param how the work step by step
 * @param rules what it has to keep to, and who says so
 */
record HelpPage(String address, String title, String lead, List<String> how, List<String> rules, List<Word> words) {

    /** A word of the office and what it means. */
    record Word(String word, String meaning) {

        /** Of {@code word: meaning}. */
        static Word of(String text) {
            int colon = text.indexOf(": ");
            return new Word(text.substring(0, colon), text.substring(colon + 2));
        }
    }
}
