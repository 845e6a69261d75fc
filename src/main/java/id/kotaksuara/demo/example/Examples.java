package id.kotaksuara.demo.example;

import id.kotaksuara.base.problem.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The examples that come with the product, by the code of their regency. */
@InDemo
@Component
public class Examples {

    private final List<Example> examples;

    Examples(ResourcePatternResolver resources) throws IOException {
        var json = JsonMapper.builder().build();
        examples = Arrays.stream(resources.getResources("classpath:demo/*.json"))
                .map(resource -> read(json, resource))
                .sorted(Comparator.comparing(Example::regency))
                .toList();
    }

    public List<Example> all() {
        return examples;
    }

    public Example of(String regency) {
        return examples.stream()
                .filter(example -> example.regency().equals(regency))
                .findFirst()
                .orElseThrow(() -> new NotFound("example", regency));
    }

    private static Example read(JsonMapper json, Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return json.readValue(in, Example.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
