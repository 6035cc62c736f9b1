package waymark.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import waymark.local.testing.FreePorts;

class MailCatcherTest {
  @Test
  void an_email_that_was_sent_stands_in_the_inbox_as_text() throws Exception {
    int port = FreePorts.next();
    int inbox = FreePorts.next();
    try (var mail = MailCatcher.start(port, inbox)) {
      assertThat(mail).isNotNull();
      assertThat(page(inbox)).contains("No e-mail yet");

      GreenMailUtil.sendTextEmail(
          "senco@example.invalid",
          "waymark@example.invalid",
          "Something to do",
          "<b>Open Waymark</b>",
          new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

      assertThat(page(inbox))
          .contains("senco@example.invalid", "Something to do", "&lt;b&gt;Open Waymark&lt;/b&gt;");
    }
  }

  @Test
  void what_is_attached_is_shown_by_its_name_and_read() throws Exception {
    var message = new MimeMessage(Session.getInstance(new Properties()));
    message.setSubject("The record");
    message.setRecipients(Message.RecipientType.TO, "governors@example.invalid");
    var text = new MimeBodyPart();
    text.setText("Please keep this.");
    var checkpoint = new MimeBodyPart();
    checkpoint.setText("998 entries – signed", "UTF-8");
    checkpoint.setFileName("checkpoint.txt");
    message.setContent(new MimeMultipart(text, checkpoint));
    message.saveChanges();

    assertThat(new InboxPage(() -> new MimeMessage[] {message}).page())
        .contains(
            "<pre>Please keep this.</pre>", "Attached: checkpoint.txt", "998 entries – signed")
        .doesNotContain("Content-Type:", "base64");
  }

  private static String page(int port) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
