package waymark.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.ledger.testing.LedgerTopic.Sent;

/** Real broker, database and SMTP, with a trust of which a test says who has which role. */
abstract class MailedTrust {
  final UUID school = UUID.randomUUID();
  final UUID other = UUID.randomUUID();
  final Map<UUID, UUID> grants = new HashMap<>();
  TestTrust trust;
  DirectoryOwner owner;
  GreenMail smtp;
  int port;
  ConfigurableApplicationContext service;

  @BeforeEach
  void open() throws IOException {
    trust = new TestTrust();
    owner = new DirectoryOwner();
    smtp = smtp(0);
    port = smtp.getSmtp().getPort();
  }

  @AfterEach
  void close() {
    service.close();
    owner.close();
    smtp.stop();
    trust.close();
  }

  Sent directory(UUID person, String type, String body) {
    var made = trust.directory.next("person:" + person, "directory." + type, body);
    return trust.directory.send(made.with("recordedAt", Instant.now()));
  }

  void withdrawn(UUID person) {
    trust.directory.send(
        "person:" + person,
        "directory.role-withdrawn",
        "{\"grant\":\"%s\",\"on\":\"2025-09-01\"}".formatted(grants.get(person)));
  }

  String sentence() {
    return service.getBean(Telling.class).sentence();
  }

  UUID held(String role, String name, UUID where, LocalDate until) {
    UUID person = UUID.randomUUID();
    UUID grant = UUID.randomUUID();
    grants.put(person, grant);
    owner.addresses.put(person, name + "@example.org");
    String last = until == null ? "null" : "\"" + until + "\"";
    trust.directory.send(
        "person:" + person,
        "directory.role-granted",
        """
        {"grant":"%s","person":"%s","role":"%s","school":%s,"classes":[],"from":"2024-09-01","until":%s}
        """
            .formatted(grant, person, role, where == null ? "null" : "\"" + where + "\"", last));
    return person;
  }

  List<String> told() {
    return Arrays.stream(smtp.getReceivedMessages()).map(MailedTrust::recipient).toList();
  }

  static String recipient(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static GreenMail smtp(int port) {
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  void restart() {
    service.close();
    start();
  }

  void start() {
    String[] settings =
        trust.settings(port, owner.url()).entrySet().stream()
            .map(each -> "--" + each.getKey() + "=" + each.getValue())
            .toArray(String[]::new);
    service = new SpringApplicationBuilder(NotificationApplication.class).run(settings);
  }
}
