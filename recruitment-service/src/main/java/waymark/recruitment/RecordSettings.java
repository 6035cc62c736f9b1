package waymark.recruitment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where recruitment's record is kept.
 *
 * @param cell the deployment's name; stands in topics and in the ledger's id
 * @param mongodbUri the ledger's database server
 * @param keysUri the key store's own
 * @param kafkaBootstrap the broker's addresses
 * @param trustKeyFile the trust's key, outside every database
 * @param checkpointDir where checkpoints are exported to, on another volume than the database
 * @param checkpointKeyFile the key that signs them
 * @param checkpointEvery how often a record that has grown is signed
 * @param verifyEvery how long after one check of the whole ledger the next begins
 * @param readsUri the server of who saw what, database {@code recruitment-reads}
 * @param directory the service that keeps policy data and names of staff
 */
@ConfigurationProperties("waymark")
record RecordSettings(
    String cell,
    String mongodbUri,
    String keysUri,
    String kafkaBootstrap,
    Path trustKeyFile,
    Path checkpointDir,
    Path checkpointKeyFile,
    Duration checkpointEvery,
    Duration verifyEvery,
    String readsUri,
    Directory directory) {
  static final String LEDGER = "recruitment";

  /** Where it answers, and this service's own sign-in to it. */
  record Directory(URI url, URI tokenUri, String clientId, String clientSecret, String scope) {}

  String topic(String ledger) {
    return cell + "." + ledger;
  }
}
