package waymark.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import waymark.cases.pupil.ChangedSince;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.Refused;
import waymark.ledger.http.Problem;
import waymark.ledger.http.ProblemWriter;

/** How this domain's refusals are answered. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RefusedAdvice {
  /** The problem that a broken rule is: 422 where a field can never be right, otherwise 409. */
  public static Problem problem(Refused refused) {
    int status = refused.invalid() ? 422 : 409;
    return Problem.brokenRule(status, refused.rule(), refused.pointer(), refused.sentence());
  }

  @ExceptionHandler
  void refused(Refused refused, HttpServletResponse response) throws IOException {
    ProblemWriter.write(problem(refused), response);
  }

  @ExceptionHandler
  void notThere(NoSuchPupil none, HttpServletResponse response) throws IOException {
    ProblemWriter.write(Problem.notFound(), response);
  }

  @ExceptionHandler
  void changed(ChangedSince changed, HttpServletResponse response) throws IOException {
    ProblemWriter.write(Problem.stale(changed.seq()), response);
  }

  @ExceptionHandler
  void invalid(InvalidValue invalid, HttpServletResponse response) throws IOException {
    ProblemWriter.write(Problem.invalid("", String.valueOf(invalid.getMessage())), response);
  }
}
