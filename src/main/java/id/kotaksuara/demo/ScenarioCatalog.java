package id.kotaksuara.demo;

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

/** The scenarios that come with the product, by the code of their regency. */
@Component
class ScenarioCatalog {

    private final List<Scenario> scenarios;

    ScenarioCatalog(ResourcePatternResolver resources) throws IOException {
        var json = JsonMapper.builder().build();
        scenarios = Arrays.stream(resources.getResources("classpath:scenario/*.json"))
                .map(resource -> read(json, resource))
                .sorted(Comparator.comparing(Scenario::regency))
                .toList();
    }

    List<Scenario> all() {
        return scenarios;
    }

    Scenario of(String regency) {
        return scenarios.stream()
                .filter(scenario -> scenario.regency().equals(regency))
                .findFirst()
                .orElseThrow(() -> new NotFound("scenario", regency));
    }

    private static Scenario read(JsonMapper json, Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return json.readValue(in, Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
