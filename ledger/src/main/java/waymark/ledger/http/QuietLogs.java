package waymark.ledger.http;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Configuration;

/** Keeps addresses as they were sent out of the log: somebody may have typed a name into one. */
@Configuration(proxyBeanMethods = false)
class QuietLogs {
  private static final List<String> QUOTE_ADDRESSES =
      List.of(
          "org.springframework.web.servlet.PageNotFound",
          "org.apache.coyote.http11.Http11Processor");

  QuietLogs(ObjectProvider<LoggingSystem> logs) {
    logs.ifAvailable(
        system -> QUOTE_ADDRESSES.forEach(name -> system.setLogLevel(name, LogLevel.ERROR)));
  }
}
