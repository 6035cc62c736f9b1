package waymark.cases.ledgers;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
 * @param checkpointInterval how often the record is signed, beside the time of closing
 */
@ConfigurationProperties("waymark")
public record TrustSettings(
    String cell,
    String mongodbUri,
    String keysUri,
    String kafkaBootstrap,
    Path trustKeyFile,
    Path checkpointDir,
    Path checkpointKeyFile,
    @DefaultValue("5m") Duration checkpointInterval) {
  /** The id of a ledger, as every record on its topic names it. */
  String ledgerId(String ledger) {
    return cell + "/" + ledger + "/1";
  }

  /** The name of a ledger's topic. */
  public String topic(String ledger) {
    return cell + "." + ledger;
  }
}
