package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * A public key as a topic names it.
 *
 * @param base64 Ed25519, as X.509 has it
 */
record NamedKey(String base64) {

  /** The header of a record by which its publisher says who signs for the ledger. */
  static final String HEADER = "signer";

  /** The one that a topic names before any other; empty where it names none. */
  static Optional<NamedKey> first(String topic, Map<String, Object> connection) {
    var partition = new TopicPartition(topic, 0);
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(connection, bytes, bytes)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      while (consumer.position(partition) < end) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          @Nullable Header named = record.headers().lastHeader(HEADER);
          if (named != null && named.value() != null) {
            return Optional.of(new NamedKey(new String(named.value(), UTF_8)));
          }
        }
      }
      return Optional.empty();
    }
  }

  boolean signed(String text, String signature) {
    try {
      var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
      var check = Signature.getInstance("Ed25519");
      check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(encoded));
      check.update(text.getBytes(UTF_8));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException noKeyOrSignature) {
      return false;
    }
  }
}
