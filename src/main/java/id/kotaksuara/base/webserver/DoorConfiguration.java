package id.kotaksuara.base.webserver;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Builds the web server with its limits and its headers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ArrivalLimits.class, AdmissionLimits.class})
class DoorConfiguration {

    /** What the system takes off our hands of an answer: enough for a page, too little to hide somebody who does not read. */
    private static final String SEND_BUFFER_BYTES = "131072";

    /** After Spring Boot's own, whose valve tells the address of a proxy from that of its client. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> door(
            ArrivalLimits limits,
            AdmissionLimits work,
            @Value("${server.tomcat.remoteip.internal-proxies:}") Pattern proxies) {
        Predicate<String> trusted = address -> proxies.matcher(address).matches();
        return factory -> {
            var answers = new WaitingAnswers(limits, trusted);
            factory.setProtocol(TimedHeads.class.getName());
            var admission = new AdmissionValve(work, answers::waiting);
            factory.addEngineValves(answers, new HeadersValve(), admission, new BodyValve(limits));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainErrorValve.class.getName());
                    host.getPipeline().addValve(new PlainErrorValve());
                }
            });
            factory.addConnectorCustomizers(connector -> {
                time((AbstractHttp11Protocol<?>) connector.getProtocolHandler(), limits);
                if (connector.getProtocolHandler() instanceof TimedHeads heads) {
                    heads.limit(limits, trusted, answers);
                }
            });
        };
    }

    private static void time(AbstractHttp11Protocol<?> protocol, ArrivalLimits limits) {
        int pause = Math.toIntExact(limits.pause().toMillis());
        protocol.setConnectionTimeout(pause);
        protocol.setDisableUploadTimeout(false);
        protocol.setConnectionUploadTimeout(pause);
        protocol.setProperty("socket.txBufSize", SEND_BUFFER_BYTES);
    }
}
