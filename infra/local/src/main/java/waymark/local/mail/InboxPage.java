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
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail of this Waymark</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
      <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      article{border-top:2px solid;padding:1rem 0}h1,h2{line-height:1.2}
      h2,p,pre{overflow-wrap:anywhere}pre{white-space:pre-wrap;font:inherit}h3{font-size:1.1rem;margin-bottom:0}h3+pre{margin-top:0;font:.95rem/1.5 monospace}</style></head><body><main>
      <h1>Mail of this Waymark</h1>
      <p>E-mails this machine would have sent. None leaves it. They are gone when Waymark stops.</p>
      %s</main></body></html>
      """;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] page = page().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
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
      return "<article><h2>%s</h2><p>To %s</p>%s</article>"
          .formatted(
              text(String.valueOf(message.getSubject())),
              text(GreenMailUtil.getAddressList(message.getAllRecipients())),
              String.join("", ReadMail.of(message).stream().map(InboxPage::part).toList()));
    } catch (MessagingException | IOException e) {
      return "<article><h2>An e-mail that cannot be read</h2></article>";
    }
  }

  private static String part(ReadMail part) {
    String text = "<pre>%s</pre>".formatted(text(part.text().strip()));
    return part.attached() ? "<h3>Attached: %s</h3>%s".formatted(text(part.name()), text) : text;
  }

  /** Letters stay what they are, so that whoever searches this page for a name finds it. */
  private static String text(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
