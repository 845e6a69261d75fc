package id.kotaksuara.web;

import id.kotaksuara.base.form.PostedForms;
import id.kotaksuara.base.words.CountedWords;
import id.kotaksuara.base.words.Spoken;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.web.frame.Frames;
import id.kotaksuara.web.frame.KnownElection;
import id.kotaksuara.web.frame.PageFrame;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** The language switch, remembered for a year in a cookie of this site, static files, and what responses say of caching. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Frames frames;
    private final Assets assets;
    private final PostedForms forms;
    private final Elections elections;

    WebConfiguration(Frames frames, Assets assets, PostedForms forms, Elections elections) {
        this.frames = frames;
        this.assets = assets;
        this.forms = forms;
        this.elections = elections;
    }

    /** A static file carries its content's hash in the name, so it never changes. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PREFIX + "**")
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new AssetFiles(assets));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfficeInAddress());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var switchLanguage = new LocaleChangeInterceptor();
        switchLanguage.setParamName(Frames.LANGUAGE_PARAMETER);
        switchLanguage.setIgnoreInvalidLocale(true);
        registry.addInterceptor(switchLanguage);
        registry.addInterceptor(new VaryInterceptor());
        registry.addInterceptor(new PageFrame(frames));
        registry.addInterceptor(new KnownElection(elections));
        registry.addInterceptor(new OnceOnly(forms, frames));
    }

    /** There is one processor of forms, Spring Security's; ours goes around it. */
    @Bean
    static BeanPostProcessor onceFields() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor others ? new OnceFields(others) : bean;
            }
        };
    }

    @Bean
    static MessageSource messageSource(
            @Value("${spring.messages.basename}") String[] basenames, ObjectProvider<Spoken> spoken) {
        return new CountedWords(spoken::stream, basenames);
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("__Host-Language");
        resolver.setDefaultLocale(Locale.forLanguageTag("id"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }
}
