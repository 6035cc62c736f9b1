package waymark.cases.safeguarding;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where safeguarding is kept. Its keys: {@code waymark.rings.safeguarding}.
 *
 * @param mongodbUri the database server, as a user who alone may read databases {@code
 *     safeguarding*}; with {@code retryWrites=false}
 * @param readsUri the server that keeps who was shown what of it, as a user who alone may read
 *     database {@code safeguarding-reads}
 * @param kafkaBootstrap the broker, as a user who alone may write safeguarding's topic
 */
@ConfigurationProperties("waymark.safeguarding")
public record SafeguardingSettings(String mongodbUri, String readsUri, String kafkaBootstrap) {}
