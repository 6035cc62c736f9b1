package waymark.local.mail;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.util.HtmlUtils;

/** All e-mails on one page, the newest first. */
record InboxPage(Supplier<MimeMessage[]> received) implements HttpHandler {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Mail of this Waymark</title>
      <meta name="viewport" content="width=device-width">
      <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      article{border-top:2px solid;padding:1rem 0}pre{white-space:pre-wrap}</style>
      <h1>Mail of this Waymark</h1>
      <p>E-mails this machine would have sent. None leaves it. They are gone when Waymark stops.</p>
      %s</html>
      """;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] page = page().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    exchange.sendResponseHeaders(200, page.length);
    try (var out = exchange.getResponseBody()) {
      out.write(page);
    }
  }

  String page() {
    List<MimeMessage> messages = Arrays.asList(received.get()).reversed();
    if (messages.isEmpty()) {
      return PAGE.formatted("<p>No e-mail yet. Reload this page to look again.</p>");
    }
    return PAGE.formatted(String.join("", messages.stream().map(InboxPage::article).toList()));
  }

  private static String article(MimeMessage message) {
    try {
      return "<article><h2>%s</h2><p>To %s</p><pre>%s</pre></article>"
          .formatted(
              HtmlUtils.htmlEscape(String.valueOf(message.getSubject())),
              HtmlUtils.htmlEscape(GreenMailUtil.getAddressList(message.getAllRecipients())),
              HtmlUtils.htmlEscape(GreenMailUtil.getBody(message)));
    } catch (MessagingException e) {
      return "<article><h2>An e-mail that cannot be read</h2></article>";
    }
  }
}
