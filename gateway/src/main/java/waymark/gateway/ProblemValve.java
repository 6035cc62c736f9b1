package waymark.gateway;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/** Writes the container's own refusals as problems. Tomcat makes it by its name. */
public class ProblemValve extends ErrorReportValve {
  private static final String TOO_LARGE =
      StringManager.getManager("org.apache.coyote.http11")
          .getString("iib.requestheadertoolarge.error");
  private static final String TOO_MANY =
      StringManager.getManager("org.apache.tomcat.util.http").getString("headers.maxCountFail");

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      Problem.ofStatus(status(response.getStatus(), thrown)).write(response.getResponse());
    } catch (IOException callerWentAway) {
      getContainer().getLogger().debug("a refusal could not be written", callerWentAway);
    }
  }

  /** Tomcat knows two refusals under other numbers than RFC 6585 and RFC 9112 give them. */
  private static int status(int status, @Nullable Throwable thrown) {
    if (status == 501) {
      return 400;
    }
    return status == 400 && thrown != null && isAboutHeaders(thrown.getMessage()) ? 431 : status;
  }

  private static boolean isAboutHeaders(@Nullable String message) {
    return message != null
        && (message.equals(TOO_LARGE) || message.startsWith(TOO_MANY.split("\\[", 2)[0]));
  }
}
