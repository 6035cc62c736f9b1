package waymark.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import waymark.ledger.mail.MailServer;
import waymark.ledger.personal.ClientCredentials;

/**
 * How people are told.
 *
 * @param publicUrl where their browsers find Waymark
 * @param mail the server that takes the e-mails, and whom they come from
 * @param addresses the service that knows where staff get e-mails, and our sign-in to it
 */
@ConfigurationProperties("waymark.notices")
record NoticeSettings(URI publicUrl, Mail mail, Addresses addresses) {

  record Mail(String from, String host, int port, String user, String password) {
    MailServer server() {
      return new MailServer(host, port, user, password);
    }
  }

  record Addresses(URI url, URI tokenUri, String clientId, String clientSecret, String scope) {
    StaffAddresses staff() {
      return new StaffAddresses(
          url, new ClientCredentials(tokenUri, clientId, clientSecret, scope));
    }
  }

  /**
   * @throws IllegalArgumentException where something is missing, with what to set
   */
  NoticeSettings {
    if (mail.host().isBlank() || mail.from().isBlank()) {
      throw new IllegalArgumentException(
          "Safeguarding leads and others are told by e-mail: set WAYMARK_SMTP_HOST and WAYMARK_NOTICE_MAIL_FROM.");
    }
  }
}
