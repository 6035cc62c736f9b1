package waymark.ledger.http;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadLog;

/**
 * The one gate every answer about named pupils passes on its way out: recorded first, or not given.
 * Answers that are {@link NamesPupils} pass by themselves; what streams (a CSV, a print) calls
 * {@link #record} before its first byte.
 */
@ControllerAdvice
public class NamedReads implements ResponseBodyAdvice<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(NamedReads.class);

  private final Callers callers;
  private final ObjectProvider<ReadLog> log;

  NamedReads(Callers callers, ObjectProvider<ReadLog> log) {
    this.callers = callers;
    this.log = log;
  }

  /**
   * Records that the caller of the request on this thread is about to be shown these pupils.
   *
   * @throws Problem 503 {@code read-not-recorded} when it could not be recorded
   */
  public void record(Collection<UUID> pupils) {
    if (pupils.isEmpty()) {
      return;
    }
    try {
      log.getObject().record(callers.known().person().toString(), route(), pupils);
    } catch (Problem refused) {
      throw refused;
    } catch (RuntimeException failed) {
      LOG.error(
          "a read was refused because it could not be recorded: {}",
          Traces.withoutMessages(failed));
      throw Problem.of(
          503,
          "read-not-recorded",
          "Cannot be shown at the moment",
          "Who looks at pupils' records is recorded, and that is not possible right now. Try again"
              + " in a minute.");
    }
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof NamesPupils answer) {
      record(answer.namedPupils());
      response.getHeaders().setCacheControl("no-store");
    }
    return body;
  }

  private static String route() {
    var pattern =
        RequestContextHolder.currentRequestAttributes()
            .getAttribute(
                HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return Objects.toString(pattern, "?");
  }
}
