package waymark.ledger.publish;

import static java.util.Objects.requireNonNull;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import waymark.ledger.store.LedgerStore;

/**
 * The topic of one ledger: one partition, so that its order is the ledger's, and kept for ever.
 *
 * @param ledgerId {@code <cell>/<name>/<generation>}
 * @param name {@code <cell>.<ledger>}
 * @param connection Kafka client settings, {@code bootstrap.servers} at least
 * @param signer whose key is named to its readers, and who closes it
 */
public record Topic(String ledgerId, String name, Map<String, Object> connection, Signer signer) {

  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);
  private static final Map<String, String> FOR_EVER =
      Map.of(
          RETENTION_MS_CONFIG, "-1", RETENTION_BYTES_CONFIG, "-1", CLEANUP_POLICY_CONFIG, "delete");

  /** One that is never closed. */
  public Topic(String ledgerId, String name, Map<String, Object> connection) {
    this(ledgerId, name, connection, Signer.NONE);
  }

  /** The ledger's name, which is its database's too. */
  String ledger() {
    return ledgerId.split("/")[1];
  }

  /**
   * Creates the topic where it is absent; where it is not, sees that it loses and mixes nothing.
   */
  void ensure() {
    try (var admin = Admin.create(settings())) {
      var topic = new NewTopic(name, Optional.of(1), Optional.empty()).configs(FOR_EVER);
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("The topic " + name + " cannot be created", e.getCause());
      }
      inspect();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Where the ledger goes on, if it left this topic. */
  public Optional<Successor> successor() {
    ensure();
    return closings().of(name);
  }

  Closings closings() {
    return new Closings(settings());
  }

  /** The position of the ledger's newest record; 0 for a topic without one. */
  public long lastPosition() {
    ensure();
    return newest().map(LastRecord::position).orElse(0L);
  }

  /**
   * Says as the last word on this topic that the ledger goes on there; whoever publishes here is
   * refused by the broker from now on. Done once, however often it is asked for.
   *
   * @param reason in an operator's words; readers do not need it
   */
  public void closeFor(Topic next, String reason) {
    if (successor().isEmpty()) {
      next.ensure();
      long position = lastPosition();
      try (var session = new Session(this)) {
        session.send(List.of(Closing.record(this, next, reason, position)));
        session.settle();
      }
    }
  }

  /**
   * The records that say what the ledger does not hold, a sentence each: somebody else has written
   * them, or the ledger has lost what they speak of. Reads the whole topic.
   */
  public List<String> contradictions(LedgerStore ledger) {
    try (var heard = new Overhearing(this, ledger::from)) {
      return heard.all().stream().map(EndRecord::sentence).toList();
    }
  }

  /** What the newest record says that says to be of the ledger; it may be somebody else's. */
  Optional<LastRecord> newest() {
    return TopicTail.read(
        name,
        settings(),
        (tail, enough) ->
            tail.reversed().stream().flatMap(record -> record.of(ledgerId).stream()).findFirst());
  }

  /** What the topic's end tells the ledger. */
  Ending ending(Tail ledger) {
    return TopicTail.read(name, settings(), (tail, enough) -> Ending.of(this, ledger, tail, enough))
        .orElseThrow();
  }

  private void inspect() {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
    try (var admin = Admin.create(settings())) {
      var found = admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
      var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      int partitions = requireNonNull(found).partitions().size();
      if (partitions != 1) {
        throw new IllegalStateException(
            "The topic %s has %d partitions; a ledger's order needs exactly one."
                .formatted(name, partitions));
      }
      FOR_EVER.forEach((setting, value) -> {
        if (!value.equals(requireNonNull(config).get(setting).value())) {
          throw new IllegalStateException(
              "The topic %s would lose what it holds: set %s to %s."
                  .formatted(name, setting, value));
        }
      });
    } catch (ExecutionException e) {
      throw new IllegalStateException("The topic " + name + " cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Without the connection, in which there may be a password. */
  @Override
  public String toString() {
    return name;
  }

  Map<String, Object> settings() {
    var settings = new HashMap<>(connection);
    settings.putIfAbsent("default.api.timeout.ms", (int) ANSWERS_WITHIN.toMillis());
    settings.putIfAbsent("request.timeout.ms", (int) ANSWERS_WITHIN.toMillis() / 2);
    return settings;
  }
}
