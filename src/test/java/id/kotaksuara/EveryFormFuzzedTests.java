package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whatever is put into a form or an address, by whomever: there is an answer, and it is never that something broke. */
@Tag("long")
@OfficeTest
class EveryFormFuzzedTests {

    private static final long SEED = 20241127;
    private static final Pattern FOREIGN = Pattern.compile(
            "must not be|must be less|must be greater|size must|must match|Failed to convert|\\?\\?\\w+");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Handled handled;

    private final WildValues wild = new WildValues(SEED);
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private int sent;
    private int summaries;
    private int files;

    @Test
    void nothingThatIsSentBreaksAnything() {
        office.open();
        handled.gets().filter(route -> !route.pattern().contains("{format}")).forEach(this::forms);
        handled.posts().forEach(this::fields);
        handled.posts().forEach(this::files);
        handled.gets().forEach(this::parameters);

        assertThat(sent).as("requests").isGreaterThan(800);
        assertThat(files).as("files").isGreaterThan(100);
        assertThat(summaries).as("pages with a summary of faults").isGreaterThan(100);
        assertThat(faults.values()).as("of %d requests", sent).isEmpty();
    }

    /** The forms of a handler's pages as they stand there, with one or two things in each changed. */
    private void forms(Handled.Route route) {
        Arrays.stream(Role.values())
                .filter(route::mayBeUsedBy)
                .findFirst()
                .ifPresent(role -> PageForm.in(office.page(role, route.path())).stream()
                        .filter(form -> known.add(form.action().replaceAll("\\d+", "#")))
                        .forEach(form -> wild.some(8).forEach(time -> {
                            var fields = new ArrayList<>(form.fields());
                            fields.addAll(form.button());
                            wild.some(2).forEach(change -> spoil(fields));
                            send(role, form.action(), fields);
                        })));
    }

    private void spoil(List<PageForm.Field> fields) {
        if (fields.isEmpty()) {
            fields.add(new PageForm.Field(wild.name("x"), wild.text()));
            return;
        }
        PageForm.Field one = wild.one(fields);
        if (wild.onceIn(4)) {
            fields.add(new PageForm.Field(wild.name(one.name()), wild.text()));
        } else {
            fields.set(fields.indexOf(one), new PageForm.Field(one.name(), wild.text()));
        }
    }

    /** Everything a handler reads, all of it wild, by somebody who may and by somebody who may not. */
    private void fields(Handled.Route route) {
        for (Role role : Role.values()) {
            for (int time = 0; time < (route.mayBeUsedBy(role) ? 4 : 1); time++) {
                send(role, route.path(wild), values(route));
            }
        }
        send(null, route.path(wild), values(route));
    }

    private List<PageForm.Field> values(Handled.Route route) {
        var fields = new ArrayList<PageForm.Field>();
        route.fixed().forEach((name, value) -> fields.add(new PageForm.Field(name, value)));
        route.names().stream()
                .filter(name -> !wild.onceIn(6))
                .forEach(name -> fields.add(new PageForm.Field(wild.onceIn(8) ? wild.name(name) : name, wild.text())));
        return fields;
    }

    /** Files of every kind where files are asked for, as browsers and others name them. */
    private void files(Handled.Route route) {
        for (String field : List.of("file", "photo")) {
            if (route.names().contains(field)) {
                Arrays.stream(Role.values())
                        .filter(route::mayBeUsedBy)
                        .forEach(role -> WildFiles.ALL.forEach(content -> {
                            String path = route.path(wild);
                            var request = MockMvcRequestBuilders.multipart(URI.create(path))
                                    .file(new MockMultipartFile(
                                            field, wild.one(WildFiles.NAMES), wild.one(WildFiles.TYPES), content));
                            request.with(office.as(role)).with(csrf());
                            ask(path, request, values(route));
                            files++;
                        }));
            }
        }
    }

    private void parameters(Handled.Route route) {
        for (Role role : Role.values()) {
            if (route.mayBeUsedBy(role)) {
                String path = route.path(wild);
                ask(path, OfficeAtWork.request("GET", path).with(office.as(role)), values(route));
            }
        }
    }

    private void send(@Nullable Role role, String path, List<PageForm.Field> fields) {
        ask(path, OfficeAtWork.request("POST", path).with(office.as(role)).with(csrf()), fields);
    }

    private void ask(String what, AbstractMockHttpServletRequestBuilder<?> request, List<PageForm.Field> fields) {
        fields.forEach(field -> request.param(field.name(), field.value()));
        OfficeAtWork.Answer answer = office.send(request);
        sent++;
        if (answer.broken() || foreign(answer)) {
            note(what, answer, answer.toString(), fields);
        }
        FaultSummary.in(answer.body()).ifPresent(summary -> {
            summaries++;
            summary.faults().forEach(fault -> note(what, answer, fault, fields));
        });
    }

    private void note(String what, OfficeAtWork.Answer answer, String fault, List<PageForm.Field> fields) {
        faults.putIfAbsent(
                (what + " " + fault).replaceAll("\\d+", "#"),
                what + " " + answer + ": " + fault + " for " + shortened(fields));
    }

    /** Sentences that a framework says where we have said nothing. */
    private static boolean foreign(OfficeAtWork.Answer answer) {
        return FOREIGN.matcher(answer.body()).find();
    }

    private static String shortened(List<PageForm.Field> fields) {
        String all = fields.toString();
        return all.length() > 1500 ? all.substring(0, 1500) : all;
    }
}
