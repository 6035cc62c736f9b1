package waymark.reporting.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.ClientCredentials;
import waymark.reporting.policy.CasesAsked;

/** A reader is started anew while the record it reads of is in doubt. */
class RecordAskedTest {
  private static final Instant FOUND = Instant.parse("2026-11-22T08:00:00Z");
  private static final String DOUBT = "{\"unverifiedSince\":\"%s\"}".formatted(FOUND);
  private static final String PAGE = "/api/reports/register";

  @TempDir private Path folder;
  private HttpServer keeper;
  private volatile int status = 200;
  private volatile String record = "{}";
  private CountDownLatch answers = new CountDownLatch(0);
  private final CountDownLatch questions = new CountDownLatch(1);

  @BeforeEach
  void keep() throws IOException {
    keeper = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keeper.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    keeper.createContext(
        "/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
    keeper.createContext("/internal/record", this::record);
    keeper.start();
  }

  @AfterEach
  void stop() {
    answers.countDown();
    keeper.stop(0);
  }

  private void record(HttpExchange exchange) throws IOException {
    questions.countDown();
    try {
      answers.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    answer(exchange, status, record);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** As a service has it after a start. */
  private RecordAsked started() {
    URI at = URI.create("http://127.0.0.1:" + keeper.getAddress().getPort());
    var credentials = new ClientCredentials(at.resolve("/token"), "reporting", "secret", "keys");
    return new RecordAsked(new CasesAsked(at, credentials), new LastWord(file()));
  }

  private Path file() {
    return folder.resolve("reporting/unverified");
  }

  @Test
  void nobody_is_answered_unmarked_before_the_keeper_was_asked() throws Exception {
    record = DOUBT;
    answers = new CountDownLatch(1);
    RecordAsked asked = started();
    var first = supplyAsync(() -> asked.since(PAGE), Thread::startVirtualThread);
    var asking = runAsync(asked::ask, Thread::startVirtualThread);
    questions.await();
    assertThat(first).isNotDone();
    assertThat(asked.since("/actuator/health")).as("nor waits what reads no record").isEmpty();
    answers.countDown();
    asking.join();
    assertThat(first.join()).contains(FOUND);
  }

  @Test
  void after_a_restart_the_last_word_stands_while_the_keeper_is_away() {
    record = DOUBT;
    started().ask();
    status = 503;
    RecordAsked restarted = started();
    assertThatThrownBy(restarted::ask).isInstanceOf(Problem.class);
    assertThat(restarted.since(PAGE)).contains(FOUND);
    status = 200;
    record = "{}";
    restarted.ask();
    assertThat(restarted.since(PAGE)).isEmpty();
    status = 503;
    assertThat(asked(started())).as("nor after that").isEmpty();
  }

  @Test
  void a_last_word_that_cannot_be_read_any_more_was_a_doubt() throws IOException {
    status = 503;
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "");
    assertThat(asked(started())).isPresent();
  }

  private static Optional<Instant> asked(RecordAsked asked) {
    assertThatThrownBy(asked::ask).isInstanceOf(Problem.class);
    return asked.since(PAGE);
  }
}
