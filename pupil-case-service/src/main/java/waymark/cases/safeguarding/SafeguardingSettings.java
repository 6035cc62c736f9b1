package waymark.cases.safeguarding;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where safeguarding is kept. Its keys: {@code waymark.rings.safeguarding}.
 *
 * @param mongodbUri the database server, as a user who alone may read databases {@code
 *     safeguarding*}; with {@code retryWrites=false}
 */
@ConfigurationProperties("waymark.safeguarding")
public record SafeguardingSettings(String mongodbUri) {}
