package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.testing.TestMongo;

/** By real SMTP, to a server that delivers to nobody. */
class CheckpointMailTest {

  @TempDir Path home;
  private final GreenMail smtp =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private RecordedLedger ledger;
  private Instant now = Instant.parse("2026-11-22T20:00:00Z");

  @BeforeEach
  void open() {
    smtp.start();
    ledger = new RecordedLedger(home);
    record(20);
  }

  @AfterEach
  void close() {
    ledger.close();
    smtp.stop();
  }

  private void record(int commits) {
    ledger.record(commits);
    ledger.checkpointer.checkpoint();
  }

  private void sendWhenDue(int port) {
    var settings =
        new CheckpointMailSettings(
            List.of("chair@governors.invalid", " clerk@governors.invalid"),
            "waymark@trust.invalid",
            Duration.ofDays(7),
            "127.0.0.1",
            port,
            "",
            "");
    new CheckpointMail(settings, () -> now)
        .sendWhenDue(ledger.folder, ledger.key.verifier(ledger.origin));
  }

  private void sendWhenDue() {
    sendWhenDue(smtp.getSmtp().getPort());
  }

  @Test
  void every_governor_gets_the_signed_text_and_what_to_do_with_it() throws Exception {
    sendWhenDue();
    MimeMessage[] got = smtp.getReceivedMessages();
    assertThat(got).hasSize(2);
    assertThat(got[0].getSubject())
        .isEqualTo("The record " + ledger.origin + ": checkpoint of 20 entries");
    var parts = (MimeMultipart) got[1].getContent();
    assertThat(parts.getBodyPart(0).getContent().toString())
        .contains("22 November 2026, 20:00 UTC", "Please keep this e-mail", "every 7 days")
        .contains("./waymark verify --ledger " + ledger.name + " --checkpoint checkpoint.txt")
        .contains(ledger.key.verifier(ledger.origin).toString());
    byte[] attached = parts.getBodyPart(1).getInputStream().readAllBytes();
    assertThat(attached).isEqualTo(ledger.folder.newestNote().orElseThrow().getBytes("UTF-8"));
  }

  @Test
  void what_was_attached_proves_the_record_later() throws Exception {
    sendWhenDue();
    var parts = (MimeMultipart) smtp.getReceivedMessages()[0].getContent();
    for (int part : List.of(1, 2)) {
      Files.copy(
          parts.getBodyPart(part).getInputStream(),
          home.resolve(parts.getBodyPart(part).getFileName()));
    }
    ledger.record(3);
    var said = new ByteArrayOutputStream();
    int answer =
        new RecordTool(new PrintStream(said, true), System.err)
            .run(
                List.of(
                    "verify",
                    "--mongo",
                    TestMongo.uri(),
                    "--ledger",
                    ledger.name,
                    "--checkpoint",
                    home.resolve("checkpoint.txt").toString(),
                    "--key",
                    home.resolve("log.vkey").toString()));
    assertThat(said.toString()).contains("proven unaltered up to position 20");
    assertThat(answer).isZero();
  }

  @Test
  void one_is_sent_for_each_interval_and_only_while_the_record_grows() {
    sendWhenDue();
    now = now.plus(Duration.ofDays(8));
    sendWhenDue();
    assertThat(smtp.getReceivedMessages()).as("nothing new").hasSize(2);
    record(1);
    sendWhenDue();
    assertThat(smtp.getReceivedMessages()).hasSize(4);
    now = now.plus(Duration.ofDays(6));
    record(1);
    sendWhenDue();
    assertThat(smtp.getReceivedMessages()).as("too early").hasSize(4);
  }

  @Test
  void what_could_not_be_sent_stays_due() {
    int port = smtp.getSmtp().getPort();
    smtp.stop();
    assertThatThrownBy(() -> sendWhenDue(port))
        .isInstanceOf(MailRefused.class)
        .hasMessageContaining(
            "checkpoint of " + ledger.origin + " could not be sent by way of 127.0.0.1");
    assertThat(ledger.folder.mailed()).isEmpty();
  }

  @Test
  void addresses_without_a_server_are_refused_at_start() {
    assertThatThrownBy(() ->
            new CheckpointMailSettings(
                List.of("chair@governors.invalid"), "", Duration.ofDays(7), "", 25, "", ""))
        .hasMessageContaining("set WAYMARK_SMTP_HOST");
  }
}
