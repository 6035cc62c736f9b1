package waymark.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are. */
@ConfigurationProperties("waymark.upstream")
record Upstream(URI pupilCase, URI recruitment, URI reporting, URI notification) {}
