package id.kotaksuara.overview.help;

import id.kotaksuara.base.problem.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The help: all topics, and one of them. It is open to everybody, also to whoever cannot sign in. */
@Controller
class HelpController {

    private final MessageSource messages;

    HelpController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/help")
    String topics(Locale language, Model model) {
        model.addAttribute(
                "topics",
                Arrays.stream(HelpTopic.values())
                        .map(topic -> page(topic, language))
                        .toList());
        return "overview/help/topics";
    }

    @GetMapping("/help/{topic}")
    String topic(@PathVariable String topic, Locale language, Model model) {
        model.addAttribute(
                "topic", page(HelpTopic.withKey(topic).orElseThrow(() -> new NotFound("help", topic)), language));
        return "overview/help/topic";
    }

    private HelpPage page(HelpTopic topic, Locale language) {
        String key = "help." + topic.key();
        return new HelpPage(
                topic.address(),
                say(key + ".title", language),
                say(key + ".lead", language),
                say(key + ".how", language).lines().toList(),
                say(key + ".rule", language).lines().toList(),
                words(topic, language));
    }

    private List<HelpPage.Word> words(HelpTopic topic, Locale language) {
        return topic.words().stream()
                .map(word -> HelpPage.Word.of(say("help.word." + word, language)))
                .toList();
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
