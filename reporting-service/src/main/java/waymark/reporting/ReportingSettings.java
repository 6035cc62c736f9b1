package waymark.reporting;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this service finds what it works with.
 *
 * @param cell the trust's deployment, which its topics are named after
 * @param mongodbUri the server of the read models, database {@code reporting}
 * @param readsUri the server of who saw what, database {@code reporting-reads}
 * @param checkpointDir where the signed roots of its days go, outside the database's reach
 * @param checkpointKeyFile the key that signs them
 */
@ConfigurationProperties("waymark")
public record ReportingSettings(
    String cell,
    String mongodbUri,
    String readsUri,
    String kafkaBootstrap,
    Path checkpointDir,
    Path checkpointKeyFile,
    KeyHolder keyHolder) {

  /** The service that gives out the keys of names, and this service's own sign-in to it. */
  public record KeyHolder(
      URI url, URI tokenUri, String clientId, String clientSecret, String scope) {}
}
