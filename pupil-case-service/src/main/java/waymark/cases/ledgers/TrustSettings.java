package waymark.cases.ledgers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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
 * @param checkpointEvery how often a record that has grown is signed
 * @param verifyEvery how long after one check of a whole ledger the next begins
 * @param rings by ledger, key rings apart from the others: {@code waymark.rings.<ledger>.keys-uri}
 *     and {@code .trust-key-file}; a ledger not named is in keysUri under trustKeyFile
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
    Duration checkpointEvery,
    Duration verifyEvery,
    @DefaultValue Map<String, RingSettings> rings) {
  /**
   * A key ring of its own.
   *
   * @param keysUri the server of its key store
   * @param trustKeyFile the key that wraps it
   */
  public record RingSettings(String keysUri, Path trustKeyFile) {}

  /** The name of a ledger's topic; readers follow it to a newer generation's. */
  public String topic(String ledger) {
    return cell + "." + ledger;
  }
}
