package id.kotaksuara.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds a static file among those read at the start, and nowhere else. */
class AssetFiles extends PathResourceResolver {

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return assets.named(path);
    }
}
