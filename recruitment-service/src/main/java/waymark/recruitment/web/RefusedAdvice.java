package waymark.recruitment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import waymark.ledger.http.Problem;
import waymark.ledger.http.ProblemWriter;
import waymark.recruitment.candidate.ChangedSince;
import waymark.recruitment.candidate.NoSuchCandidate;
import waymark.recruitment.candidate.Refused;

/** How refusals are answered. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAdvice {
  private static final int CONFLICT = 409;
  private static final int INVALID = 422;

  @ExceptionHandler
  void refused(Refused refused, HttpServletResponse response) throws IOException {
    ProblemWriter.write(
        Problem.brokenRule(
            refused.invalid() ? INVALID : CONFLICT,
            refused.rule(),
            refused.pointer(),
            String.valueOf(refused.getMessage())),
        response);
  }

  @ExceptionHandler
  void notThere(NoSuchCandidate none, HttpServletResponse response) throws IOException {
    ProblemWriter.write(Problem.notFound(), response);
  }

  @ExceptionHandler
  void changed(ChangedSince changed, HttpServletResponse response) throws IOException {
    ProblemWriter.write(Problem.stale(changed.seq()), response);
  }
}
