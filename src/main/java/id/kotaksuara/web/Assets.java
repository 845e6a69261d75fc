package id.kotaksuara.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.TransformedResource;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.webjars.WebJarVersionLocator;

/**
 * The few static files of the pages, read once at the start and kept with their content's hash in the name, so that
 * browsers may keep them for good and no page asks the jar for them.
 */
@Component
class Assets {

    static final String PREFIX = "/assets/";

    private static final String OURS = "classpath:/static/*.*";

    /** What pages use of others' work, as library and file; the class path knows the version. */
    private static final List<List<String>> LIBRARIES =
            List.of(List.of("bootstrap", "css/bootstrap.min.css"), List.of("htmx.org", "dist/htmx.min.js"));

    private final Map<String, Asset> byAddress;

    /** Templates know the addresses as {@code ${assets['theme.css']}}, also where a page is drawn without a handler. */
    Assets(ThymeleafViewResolver pages) {
        var files = new PathMatchingResourcePatternResolver();
        byAddress = Stream.concat(ours(files), LIBRARIES.stream().map(file -> library(files, file)))
                .map(Asset::of)
                .collect(toMap(Asset::address, Function.identity()));
        pages.addStaticVariable("assets", addresses());
    }

    /** The address of each file by its plain name. */
    final Map<String, String> addresses() {
        return byAddress.values().stream().collect(toMap(Asset::name, Asset::address));
    }

    /** The file of a name with a hash; nothing where there is no such file, or none any more. */
    @Nullable
    Resource named(String hashedName) {
        Asset asset = byAddress.get(PREFIX + hashedName);
        return asset == null ? null : asset.content();
    }

    private static Stream<Resource> ours(PathMatchingResourcePatternResolver files) {
        try {
            return Arrays.stream(files.getResources(OURS));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Resource library(PathMatchingResourcePatternResolver files, List<String> libraryAndFile) {
        String path = new WebJarVersionLocator().fullPath(libraryAndFile.get(0), libraryAndFile.get(1));
        return files.getResource("classpath:/" + requireNonNull(path, () -> "no library for " + libraryAndFile));
    }

    /** One file as it is sent. */
    private record Asset(String name, String address, Resource content) {

        static Asset of(Resource file) {
            try {
                byte[] bytes = file.getContentAsByteArray();
                String name = requireNonNull(file.getFilename());
                String hashed = StringUtils.stripFilenameExtension(name) + "-" + DigestUtils.md5DigestAsHex(bytes) + "."
                        + StringUtils.getFilenameExtension(name);
                return new Asset(name, PREFIX + hashed, new TransformedResource(file, bytes));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
