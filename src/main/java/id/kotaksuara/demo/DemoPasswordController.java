package id.kotaksuara.demo;

import id.kotaksuara.demo.example.Example;
import id.kotaksuara.demo.example.ExamplePeople;
import id.kotaksuara.demo.example.Examples;
import id.kotaksuara.demo.example.InDemo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where administrators give a person of an example a password. The page answers the form itself: it is shown once. */
@InDemo
@Controller
class DemoPasswordController {

    private final Examples examples;
    private final ExamplePeople people;

    DemoPasswordController(Examples examples, ExamplePeople people) {
        this.examples = examples;
        this.people = people;
    }

    @PostMapping("/demo/{regency}/people/{username}")
    String renew(@PathVariable String regency, @PathVariable String username, Model model) {
        Example example = examples.of(regency);
        model.addAttribute("password", people.renewPassword(example, username));
        model.addAttribute("username", username);
        model.addAttribute("example", example);
        return "demo/password";
    }
}
