package waymark.local.mail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Takes every e-mail the services send, delivers none, and shows them on a page. */
public final class MailCatcher implements AutoCloseable {
  private final GreenMail smtp;
  private final HttpServer page;

  private MailCatcher(GreenMail smtp, HttpServer page) {
    this.smtp = smtp;
    this.page = page;
  }

  /** Runs until it is told to stop. */
  public static void main(String[] arguments) throws IOException {
    // It would log whom each e-mail is for.
    ((Logger) LoggerFactory.getLogger("com.icegreen.greenmail")).setLevel(Level.WARN);
    Map<String, String> environment = System.getenv();
    var mail =
        start(
            Integer.parseInt(environment.getOrDefault("WAYMARK_MAIL_PORT", "3025")),
            Integer.parseInt(environment.getOrDefault("WAYMARK_MAIL_INBOX_PORT", "3080")));
    Runtime.getRuntime().addShutdownHook(new Thread(mail::close));
  }

  static MailCatcher start(int port, int inboxPort) throws IOException {
    var loopback = InetAddress.getLoopbackAddress();
    var smtp =
        new GreenMail(new ServerSetup(port, loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
    smtp.start();
    var page = HttpServer.create(new InetSocketAddress(loopback, inboxPort), 0);
    page.createContext("/", new InboxPage(smtp::getReceivedMessages));
    page.start();
    return new MailCatcher(smtp, page);
  }

  @Override
  public void close() {
    page.stop(0);
    smtp.stop();
  }
}
