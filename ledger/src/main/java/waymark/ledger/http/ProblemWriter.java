package waymark.ledger.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem whatever the caller said it accepts: a refusal in an odd format is no help. */
public final class ProblemWriter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ProblemWriter() {}

  public static void write(Problem refused, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    Problem problem = DeniedReads.recorded(refused);
    response.resetBuffer();
    problem.headers().forEach(response::setHeader);
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    var body = JSON.writeValueAsBytes(problem.body());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }
}
