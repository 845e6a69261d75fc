package id.kotaksuara;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands one browser to the methods of a {@link BrowserTest}, and decides what happens where there is none. */
final class BrowserExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace BROWSERS = ExtensionContext.Namespace.create(Browser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled() || continuousIntegration()) {
            return ConditionEvaluationResult.enabled("there is a Chromium, or there must be");
        }
        if (context.getTestMethod().isEmpty()) {
            System.err.printf(
                    "%n*** LEFT OUT: %s needs chromium and chromedriver, which are not installed here. ***%n%n",
                    context.getDisplayName());
        }
        return ConditionEvaluationResult.disabled("no chromium and chromedriver");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Chromium.isInstalled()) {
            throw new IllegalStateException("CI=true, but chromium or chromedriver is not installed");
        }
    }

    private static boolean continuousIntegration() {
        return "true".equals(System.getenv("CI"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    /** One browser for the class, as if new for each test. */
    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        return context.getParent()
                .orElse(context)
                .getStore(BROWSERS)
                .computeIfAbsent("browser", key -> new Browser("http://localhost:" + port), Browser.class)
                .asNew();
    }
}
