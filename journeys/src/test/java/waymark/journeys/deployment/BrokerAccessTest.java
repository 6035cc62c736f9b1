package waymark.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.feed.View;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.BrokerAddress;
import waymark.ledger.publish.Signer;
import waymark.ledger.publish.Topic;

/** Who may write and read which topic at the broker of the compose file: tried at a real one. */
class BrokerAccessTest {
  private static final Map<String, String> OWNERS =
      new TreeMap<>(
          Map.of(
              "directory", "pupil-case",
              "cases", "pupil-case",
              "safeguarding", "safeguarding",
              "recruitment", "recruitment"));
  private static final Map<String, Set<String>> READ_BY =
      Map.of(
          "directory", Set.of("pupil-case", "recruitment", "reporting", "notification"),
          "cases", Set.of("pupil-case", "reporting", "notification"),
          "safeguarding", Set.of("safeguarding", "notification"),
          "recruitment", Set.of("recruitment"));
  private static final List<String> USERS =
      List.of("pupil-case", "safeguarding", "recruitment", "reporting", "notification");

  @TempDir private static Path folder;
  private static ComposeBroker broker;
  private static Signer signer;

  @BeforeAll
  static void asTheComposeFileSetsItUp() throws Exception {
    Path key = folder.resolve("checkpoint.key");
    SigningKey.createIfAbsent(key);
    signer =
        new Checkpoints(folder, key, Duration.ofHours(1), CheckpointMailSettings.NONE).signer();
    broker = new ComposeBroker(folder);
    broker.giveAccess(
        "trust", USERS.stream().map(u -> u + " word-of-" + u).collect(Collectors.joining("; ")));
    OWNERS.forEach((ledger, owner) -> {
      var topic = topic(ledger, owner, 1);
      assertThat(topic.lastPosition()).as("%s makes %s", owner, ledger).isZero();
      assertThat(topic.lastPosition()).as("and finds it as it is to be").isZero();
    });
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static String address(String user, String password) {
    return "scram://" + user + ":" + password + "@" + broker.address();
  }

  private static String address(String user) {
    return address(user, "word-of-" + user);
  }

  private static Topic topic(String ledger, String user, int generation) {
    String more = generation == 1 ? "" : "." + generation;
    return new Topic(
        "trust/" + ledger + "/" + generation,
        "trust." + ledger + more,
        BrokerAddress.settings(address(user)),
        signer);
  }

  @Test
  void only_its_owner_writes_a_topic() {
    for (String ledger : OWNERS.keySet()) {
      for (String user : USERS) {
        assertThat(mayWrite(ledger, user))
            .as("%s writes %s", user, ledger)
            .isEqualTo(user.equals(OWNERS.get(ledger)));
      }
    }
  }

  @Test
  void only_who_follows_a_ledger_reads_its_topic() {
    for (String ledger : OWNERS.keySet()) {
      for (String user : USERS) {
        assertThat(mayRead(ledger, user))
            .as("%s reads %s", user, ledger)
            .isEqualTo(READ_BY.get(ledger).contains(user));
      }
    }
  }

  @Test
  void nobody_fences_the_publisher_of_another_ledger() {
    assertThat(mayPublish("safeguarding", "pupil-case")).isFalse();
    assertThat(mayPublish("cases", "reporting")).isFalse();
    assertThat(mayPublish("cases", "pupil-case")).isTrue();
  }

  @Test
  void a_ledger_goes_on_as_a_new_generation_and_its_readers_follow() {
    topic("recruitment", "recruitment", 1).closeFor(topic("recruitment", "recruitment", 8), "");
    assertThat(topic("recruitment", "recruitment", 1).successor()).isPresent();
    assertThat(mayWrite("recruitment.8", "recruitment")).isTrue();
    assertThat(mayRead("recruitment.8", "reporting")).isFalse();
  }

  @Test
  void a_services_own_reader_reads() {
    var topic = new waymark.ledger.feed.Topic(address("reporting"), "trust.directory");
    assertThat(topic.toString())
        .as("no password in what may be logged")
        .isEqualTo("trust.directory");
    try (var view = new View("broker-access", topic, message -> {})) {
      view.start();
      var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (!view.ready() && System.nanoTime() < end) Thread.onSpinWait();
      assertThat(view.ready()).isTrue();
    }
  }

  @Test
  void a_stranger_is_not_let_in() {
    for (String address : List.of(address("stranger"), address("reporting", "a-guess"))) {
      try (var admin = Admin.create(BrokerAddress.settings(address))) {
        assertThat(admin.describeCluster().nodes())
            .as("scram for %s", address)
            .failsWithin(Duration.ofMinutes(1))
            .withThrowableOfType(java.util.concurrent.ExecutionException.class)
            .withCauseInstanceOf(SaslAuthenticationException.class);
      }
    }
    var plain = new HashMap<>(BrokerAddress.settings(broker.address()));
    plain.put("request.timeout.ms", 2_000);
    plain.put("default.api.timeout.ms", 4_000);
    try (var admin = Admin.create(plain)) {
      assertThat(admin.describeCluster().nodes())
          .as("without a user")
          .failsWithin(Duration.ofMinutes(1));
    }
  }

  @Test
  void the_compose_file_gives_every_service_its_own_user_and_no_other() {
    var compose = Repository.text("docker-compose.yml");
    var given = new TreeSet<String>();
    Pattern.compile("KAFKA_BOOTSTRAP: (.*)")
        .matcher(compose)
        .results()
        .forEach(found -> {
          var named =
              Pattern.compile(
                      "scram://([a-z-]+):\\$\\{WAYMARK_([A-Z_]+)_KAFKA_PASSWORD:\\?}@kafka:9092")
                  .matcher(found.group(1));
          assertThat(named.matches()).as(found.group(1)).isTrue();
          assertThat(named.group(2)).isEqualTo(named.group(1).toUpperCase().replace('-', '_'));
          assertThat(given.add(named.group(1))).as(named.group(1)).isTrue();
        });
    assertThat(given).containsExactlyInAnyOrderElementsOf(USERS);
    USERS.forEach(user ->
        assertThat(compose)
            .contains(
                user
                    + " ${WAYMARK_"
                    + user.toUpperCase().replace('-', '_')
                    + "_KAFKA_PASSWORD:?}"));
    assertThat(Repository.text("infra/kafka/broker.properties"))
        .contains("SERVICES:SASL_PLAINTEXT", "allow.everyone.if.no.acl.found=false");
  }

  private static boolean mayWrite(String ledger, String user) {
    return allowed(() -> {
      try (var producer = producer(user, Map.of("max.block.ms", 30_000))) {
        var record = new ProducerRecord<byte[], byte[]>("trust." + ledger, 0, null, new byte[1]);
        producer.send(record).get();
      }
    });
  }

  private static boolean mayPublish(String ledger, String user) {
    return allowed(() -> {
      var id = Map.<String, Object>of("transactional.id", "publisher/trust/" + ledger + "/1");
      try (var producer = producer(user, id)) {
        producer.initTransactions();
      }
    });
  }

  private static boolean mayRead(String ledger, String user) {
    var partition = new TopicPartition("trust." + ledger, 0);
    return allowed(() -> {
      try (var consumer =
          new KafkaConsumer<>(
              BrokerAddress.settings(address(user)),
              new ByteArrayDeserializer(),
              new ByteArrayDeserializer())) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        consumer.poll(Duration.ofSeconds(1));
      }
    });
  }

  private static KafkaProducer<byte[], byte[]> producer(String user, Map<String, Object> more) {
    var settings = new HashMap<>(BrokerAddress.settings(address(user)));
    settings.putAll(more);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private interface Attempt {
    void run() throws Exception;
  }

  private static boolean allowed(Attempt attempt) {
    try {
      attempt.run();
      return true;
    } catch (AuthorizationException refused) {
      return false;
    } catch (java.util.concurrent.ExecutionException failed) {
      if (failed.getCause() instanceof AuthorizationException) return false;
      throw new IllegalStateException(failed);
    } catch (KafkaException failed) {
      if (failed.getCause() instanceof AuthorizationException) return false;
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
