package waymark.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of these mistakes in a copy of the compose file is found by the check that is for it. */
class ComposeMistakesTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        names("WAYMARK_STAGING_DIR:", "WAYMARK_STAGING_FOLDER:"),
        names("      MANAGEMENT_SERVER_PORT: 9083", "      MANAGEMENT_PORT: 9083"),
        settings("      WAYMARK_TRUSTED_PROXIES: ${WAYMARK_TRUSTED_PROXIES:-}\n", ""),
        settings("{WAYMARK_LIMIT_PER_PERSON:-600}", "{WAYMARK_LIMIT_PER_PERSON:-60}"),
        settings("      WAYMARK_VERIFY_EVERY: ${WAYMARK_VERIFY_EVERY:-1h}\n", ""),
        addresses(
            "KEY_HOLDER_URL: http://pupil-case-service:8081",
            "KEY_HOLDER_URL: http://pupil-case-service:8082"),
        addresses(
            "RECRUITMENT_URL: http://recruitment-service", "RECRUITMENT_URL: http://recruitment"),
        addresses("SMTP_HOST: mail", "SMTP_HOST: mailer"),
        addresses("@keys:27017", "@keys:27018"),
        addresses("JWKS_URI: http://keycloak:8080", "JWKS_URI: http://keycloak:8180"),
        databases("mongodb://recruitment:", "mongodb://recruiting:"),
        databases(
            "mongodb://reporting:${WAYMARK_REPORTING_DB_PASSWORD:?}@mongo",
            "mongodb://reporting:${WAYMARK_REPORTING_DB_PASSWORD:?}@keys"),
        databases("replicaSet=rs0", "replicaSet=rs1"),
        listeners("PASSWORD:?}@kafka:9092", "PASSWORD:?}@kafka:9094"),
        listeners("/dev/tcp/127.0.0.1/9094", "/dev/tcp/127.0.0.1/9092"),
        listeners("kafka:/var/lib/kafka/data", "kafka:/var/lib/kafka"),
        topics(" directory,cases,cases-roll", " directory,cases-roll"),
        topics(" safeguarding,safeguarding-views", " safeguarding-views"),
        topics(" recruitment,recruitment-reads", " recruitment,cases,recruitment-reads"),
        topics(" directory-keys,cases-keys", " directory-keys"),
        topics("      SERVER_PORT: 8083", "      WAYMARK_CELL: other\n      SERVER_PORT: 8083"),
        files("TRUST_KEY_FILE: /run/waymark/", "TRUST_KEY_FILE: /run/secrets/"),
        files("STAGING_DIR: /var/lib/waymark/staging", "STAGING_DIR: /var/lib/waymark/stages"),
        published("127.0.0.1:8080:8080", "127.0.0.1:8090:8080"),
        published("127.0.0.1:8180:8080", "127.0.0.1:8180:8443"));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @MethodSource("mistakes")
  void a_mistake_is_found(String right, String wrong, Consumer<ComposeFile> check) {
    var text = Repository.text("docker-compose.yml");
    assertThat(text).contains(right);
    check.accept(ComposeFile.read(text));
    var copy = ComposeFile.read(text.replace(right, wrong));
    assertThatThrownBy(() -> check.accept(copy)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "advertised.listeners=SERVICES://kafka:9092, advertised.listeners=SERVICES://kafka:9093",
    "advertised.listeners=SERVICES://kafka, advertised.listeners=SERVICES://localhost",
    "listeners=SERVICES://:9092, listeners=SERVICES://:9091",
    "inter.broker.listener.name=BROKER, inter.broker.listener.name=CONTROLLER",
    "1@127.0.0.1:9093, 1@127.0.0.1:9094",
    "node.id=1, node.id=2",
    "CONTROLLER:PLAINTEXT, CONTROL:PLAINTEXT",
    "log.dirs=/var/lib/kafka/data, log.dirs=/tmp/kafka"
  })
  void a_mistake_in_the_brokers_own_settings_is_found(String right, String wrong) {
    var compose = ComposeFile.read(Repository.text("docker-compose.yml"));
    var text = Repository.text("infra/kafka/broker.properties");
    assertThat(text).contains(right);
    var copy = ComposeAgrees.broker(text.replace(right, wrong));
    assertThatThrownBy(() -> ComposeAgrees.onListeners(compose, copy))
        .isInstanceOf(AssertionError.class);
  }

  private static Arguments names(String right, String wrong) {
    return mistake(right, wrong, ComposeSettings::onNames);
  }

  private static Arguments settings(String right, String wrong) {
    return mistake(right, wrong, ComposeSettings::onSettings);
  }

  private static Arguments addresses(String right, String wrong) {
    return mistake(right, wrong, ComposeAgrees::onAddresses);
  }

  private static Arguments databases(String right, String wrong) {
    return mistake(right, wrong, ComposeAgrees::onDatabases);
  }

  private static Arguments listeners(String right, String wrong) {
    return mistake(right, wrong, ComposeAgrees::onListeners);
  }

  private static Arguments topics(String right, String wrong) {
    return mistake(right, wrong, ComposeAgrees::onTopics);
  }

  private static Arguments files(String right, String wrong) {
    return mistake(right, wrong, ComposeAgrees::onFiles);
  }

  private static Arguments published(String right, String wrong) {
    return mistake(right, wrong, ComposeAgrees::onPublishedPorts);
  }

  private static Arguments mistake(String right, String wrong, Consumer<ComposeFile> check) {
    return arguments(right, wrong, check);
  }
}
