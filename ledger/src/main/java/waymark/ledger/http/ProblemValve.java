package waymark.ledger.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.Log;
import org.jspecify.annotations.Nullable;

/** Writes the container's own refusals as problems. Tomcat makes it by its name. */
public class ProblemValve extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      ProblemWriter.write(StatusProblem.of(response.getStatus()), response.getResponse());
    } catch (IOException callerWentAway) {
      log().debug("a refusal could not be written", callerWentAway);
    }
  }

  private Log log() {
    return getContainer().getLogger();
  }
}
