package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import waymark.ledger.store.LedgerException;

/** Turns whatever a controller or Spring threw into a problem. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  void refused(Problem problem, HttpServletResponse response) throws IOException {
    ProblemWriter.write(problem, response);
  }

  @ExceptionHandler
  void unreadable(HttpMessageNotReadableException unreadable, HttpServletResponse response)
      throws IOException {
    ProblemWriter.write(UnreadableJson.explain(unreadable.getCause()), response);
  }

  @ExceptionHandler
  void unreadable(JacksonException unreadable, HttpServletResponse response) throws IOException {
    ProblemWriter.write(UnreadableJson.explain(unreadable), response);
  }

  @ExceptionHandler
  void notRecorded(LedgerException refused, HttpServletResponse response) throws IOException {
    ProblemWriter.write(RecordRefused.explain(refused), response);
  }

  @ExceptionHandler
  void wrongParameter(MethodArgumentTypeMismatchException wrong, HttpServletResponse response)
      throws IOException {
    ProblemWriter.write(
        parameter(wrong.getName(), "is not of the form this address takes."), response);
  }

  @ExceptionHandler
  void wrongParameters(BindException wrong, HttpServletResponse response) throws IOException {
    var field =
        wrong.getFieldErrors().isEmpty()
            ? "A parameter"
            : wrong.getFieldErrors().getFirst().getField();
    ProblemWriter.write(parameter(field, "is not of the form this address takes."), response);
  }

  /** Brackets or dots in a parameter's name, which nothing here has. */
  @ExceptionHandler
  void oddName(InvalidPropertyException odd, HttpServletResponse response) throws IOException {
    ProblemWriter.write(
        parameter("A parameter's name", "is not one this address takes."), response);
  }

  @ExceptionHandler
  void missing(MissingServletRequestParameterException missing, HttpServletResponse response)
      throws IOException {
    ProblemWriter.write(parameter(missing.getParameterName(), "has to be given."), response);
  }

  @ExceptionHandler
  void missing(MissingRequestHeaderException missing, HttpServletResponse response)
      throws IOException {
    ProblemWriter.write(parameter(missing.getHeaderName(), "has to be given."), response);
  }

  @ExceptionHandler
  void gone(AsyncRequestNotUsableException callerWentAway) {
    // Nobody is left to answer.
  }

  /** Everything else; the message of an unexpected exception may quote data and is never logged. */
  @ExceptionHandler
  void other(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (thrown instanceof ErrorResponse known) {
      var problem = StatusProblem.of(known.getStatusCode().value());
      known.getHeaders().forEach((name, values) -> problem.with(name, String.join(", ", values)));
      ProblemWriter.write(problem, response);
      return;
    }
    LOG.error(
        "{} {} failed: {}",
        request.getMethod(),
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
        Traces.withoutMessages(thrown));
    ProblemWriter.write(StatusProblem.of(500), response);
  }

  private static Problem parameter(String name, String detail) {
    return Problem.badRequest("bad-parameter", "A parameter needs mending", name + " " + detail);
  }
}
