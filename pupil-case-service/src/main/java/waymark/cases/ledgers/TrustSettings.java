package waymark.cases.ledgers;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this trust's record is kept.
 *
 * @param cell the deployment's name; stands in topics and in the ledgers' ids
 * @param mongodbUri the ledgers' database server, with {@code retryWrites=false}
 * @param keysUri the key stores' own
 * @param kafkaBootstrap the broker's addresses
 * @param trustKeyFile the trust's key, outside every database
 * @param checkpointDir where signed checkpoints go, outside the database's reach
 * @param checkpointKeyFile the key that signs them
 */
@ConfigurationProperties("waymark")
public record TrustSettings(
    String cell,
    String mongodbUri,
    String keysUri,
    String kafkaBootstrap,
    Path trustKeyFile,
    Path checkpointDir,
    Path checkpointKeyFile) {
  /** The name of a ledger's topic; readers follow it to a newer generation's. */
  public String topic(String ledger) {
    return cell + "." + ledger;
  }
}
