package id.kotaksuara;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.form.Sure;
import id.kotaksuara.schedule.draft.Banjar;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What the application's handlers read from a request, found by looking at the handlers. */
@TestComponent
class Handled {

    private static final String LETTERS = "APCO";
    private static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.PLANNER, Role.PPK_CHAIR, Role.OBSERVER);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final int DEPTH = 3;

    /** Of things that have a number, so many are asked for. */
    private static final int NUMBERS = 4;

    private static final Map<String, PathPattern> PARSED = new ConcurrentHashMap<>();

    private final List<Route> routes = new ArrayList<>();

    Handled(List<RequestMappingInfoHandlerMapping> mappings) throws IOException {
        Map<String, String> letters = letters();
        mappings.forEach(mapping ->
                mapping.getHandlerMethods().forEach((info, handler) -> routes.addAll(of(info, handler, letters))));
        // by whatever order the methods of a class are told, the same seed asks the same
        routes.sort(Comparator.comparing(Route::pattern)
                .thenComparing(Route::method)
                .thenComparing(route -> String.valueOf(route.fixed()))
                .thenComparing(route -> String.valueOf(route.names())));
    }

    Stream<Route> posts() {
        return routes.stream().filter(route -> route.method().equals("POST"));
    }

    Stream<Route> gets() {
        return routes.stream().filter(route -> route.method().equals("GET"));
    }

    private static Map<String, String> letters() throws IOException {
        var letters = new LinkedHashMap<String, String>();
        new ClassPathResource("routes.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(words -> letters.put(words[0] + " " + words[1], words[2]));
        return letters;
    }

    private static List<Route> of(RequestMappingInfo info, HandlerMethod handler, Map<String, String> letters) {
        var methods = info.getMethodsCondition().getMethods();
        String method = methods.contains(RequestMethod.POST) ? "POST" : "GET";
        var fixed = new LinkedHashMap<String, String>();
        info.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .forEach(expression -> fixed.put(
                        expression.getName(),
                        expression.getValue() == null
                                ? "0"
                                : expression.getValue().toString()));
        List<String> names = Arrays.stream(handler.getMethod().getParameters())
                .flatMap(Handled::names)
                .distinct()
                .toList();
        boolean asks = Arrays.asList(handler.getMethod().getParameterTypes()).contains(Sure.class);
        return info.getPatternValues().stream()
                .map(pattern -> {
                    String plain = VARIABLE.matcher(pattern).replaceAll("{$1}");
                    return new Route(
                            method, pattern, names, fixed, letters.getOrDefault(method + " " + plain, LETTERS), asks);
                })
                .toList();
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam one = parameter.getAnnotation(RequestParam.class);
        if (one != null) {
            String name = one.name().isEmpty() ? one.value() : one.name();
            return Map.class.isAssignableFrom(parameter.getType())
                    ? Stream.of("column-0", "district-1", "day-1", "boxes-1", "skip-1", "version", "columns")
                    : Stream.of(name.isEmpty() ? parameter.getName() : name);
        }
        ModelAttribute form = parameter.getAnnotation(ModelAttribute.class);
        boolean bound = form == null || form.binding();
        return bound && parameter.getType().isRecord()
                ? components(ResolvableType.forClass(parameter.getType()), "", DEPTH)
                : Stream.empty();
    }

    private static Stream<String> components(ResolvableType type, String prefix, int depth) {
        if (depth == 0) {
            return Stream.empty();
        }
        return Arrays.stream(type.toClass().getRecordComponents()).flatMap(component -> {
            String name = prefix + component.getName();
            ResolvableType own = typeOf(component);
            if (Collection.class.isAssignableFrom(own.toClass())) {
                ResolvableType each = own.getGeneric(0);
                return each.toClass().isRecord() ? components(each, name + "[0].", depth - 1) : Stream.of(name);
            }
            if (Map.class.isAssignableFrom(own.toClass())) {
                return Stream.of(name + "[63.03.17.2001/1]");
            }
            return own.toClass().isRecord() ? components(own, name + ".", depth - 1) : Stream.of(name);
        });
    }

    private static ResolvableType typeOf(RecordComponent component) {
        return ResolvableType.forMethodReturnType(component.getAccessor());
    }

    /**
     * One handler.
     *
     * @param names what it reads
     * @param fixed what has to be sent for it to be asked at all
     * @param who the letters of those who may
     * @param asks whether it asks before it does anything
     */
    record Route(
            String method, String pattern, List<String> names, Map<String, String> fixed, String who, boolean asks) {

        boolean mayBeUsedBy(Role role) {
            return who.equals("open") || who.indexOf(LETTERS.charAt(ROLES.indexOf(role))) >= 0;
        }

        /** As the table of routes names it. */
        String plain() {
            return VARIABLE.matcher(pattern).replaceAll("{$1}");
        }

        PathPattern parsed() {
            return PARSED.computeIfAbsent(pattern, PathPatternParser.defaultInstance::parse);
        }

        /** Whether an address is one of this route. */
        boolean isOf(String address) {
            return parsed().matches(PathContainer.parsePath(address.replaceAll("[?#].*", "")));
        }

        /** An address that means something. */
        String path() {
            return path(new WildValues(0), false);
        }

        /** An address that means something, most of the time. */
        String path(WildValues wild) {
            return path(wild, wild.onceIn(6));
        }

        /** An address that means something: each number of the first place in turn, then those of the next. */
        String inTurn(int turn) {
            return VARIABLE.matcher(pattern)
                    .replaceAll(variable -> value(
                            variable.group(1),
                            all -> all.get(all.size() < NUMBERS ? turn / NUMBERS % all.size() : turn % all.size())))
                    .replace("/**", "");
        }

        private String path(WildValues wild, boolean wildly) {
            return VARIABLE.matcher(pattern)
                    .replaceAll(variable -> wildly && wild.onceIn(3)
                            ? wild.inAddress().replace("%00", "")
                            : value(variable.group(1), wild::one))
                    .replace("/**", "");
        }

        private String value(String variable, Function<List<String>, String> one) {
            return switch (variable) {
                case "election" -> Banjar.ELECTION;
                case "region" -> one.apply(List.of("id", "63", "63.03", "63.03.17", "63.03.17.2001"));
                case "regency" -> "63.03";
                case "district" -> one.apply(List.of("63.03.17", "63.03.18", "63.03.10"));
                case "number" ->
                    pattern.contains("SJ-")
                            ? one.apply(List.of("SJ-6303-0001", "SJ-6303-0002", "SJ-6303-9999"))
                            : one.apply(List.of("1", "2", "3", "9"));
                case "code" ->
                    pattern.contains("/routes/") || pattern.contains("/stores/")
                            ? "63.03.17"
                            : pattern.contains("/vehicles/")
                                    ? "TRUK"
                                    : pattern.startsWith("/k/") ? OfficeAtWork.BOX : "GUDANG";
                case "box" -> pattern.contains("/colli") ? OfficeAtWork.COLLO : OfficeAtWork.BOX;
                case "place" -> one.apply(List.of("GUDANG", "63.03.17"));
                case "visit" -> "1";
                case "username" -> "observer";
                case "village" -> "63.03.17.2001";
                case "step" ->
                    pattern.contains("/goods/")
                            ? one.apply(List.of("1", "2"))
                            : one.apply(List.of("approval", "publication", "return", "removal"));
                case "change" -> one.apply(List.of("pin", "unpin", "inclusion"));
                case "format" -> one.apply(List.of("csv", "xlsx"));
                case "topic" -> "schedule";
                case "day" -> "2024-11-20";
                case "letter" -> one.apply(List.of("assignment", "covering"));
                case "other", "grading", "wave", "line", "vehicle" -> "1";
                default -> "x";
            };
        }
    }
}
