package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import waymark.ledger.access.Actor;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.Ground;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.Read;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadsApart;

/**
 * The one gate every answer about named pupils passes on its way out: recorded first, or not given.
 * Answers that are {@link NamesPupils} pass by themselves; what streams (a CSV, a print) calls
 * {@link #record} before its first byte. What is refused passes {@link DeniedReads}.
 */
@ControllerAdvice
public class NamedReads implements ResponseBodyAdvice<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(NamedReads.class);

  private final Callers callers;
  private final ObjectProvider<ReadLog> log;
  private final ObjectProvider<ReadsApart> apart;
  private final ObjectProvider<LetIn> letIn;

  NamedReads(
      Callers callers,
      ObjectProvider<ReadLog> log,
      ObjectProvider<ReadsApart> apart,
      ObjectProvider<LetIn> letIn) {
    this.callers = callers;
    this.log = log;
    this.apart = apart;
    this.letIn = letIn;
  }

  /**
   * Records that the caller of the request on this thread is about to be shown these pupils.
   *
   * @param reason a code, where the caller had to give one
   * @throws Problem 503 {@code read-not-recorded} when it could not be recorded
   */
  public void record(ReadKind kind, Collection<UUID> pupils, @Nullable String reason) {
    record(kind, pupils, null, reason);
  }

  /** As {@link #record(ReadKind, Collection, String)}, of whom this names, where it says. */
  public void record(ReadKind kind, NamesPupils shown, @Nullable String reason) {
    record(kind, shown.namedPupils(), shown.letIn(), reason);
  }

  private void record(
      ReadKind kind, Collection<UUID> pupils, @Nullable LetIn where, @Nullable String reason) {
    if (!pupils.isEmpty()) {
      kept(() -> reading(request(), callers.known(), where).answered(kind, pupils, reason));
    }
  }

  private void shown(NamesPupils answer) {
    ReadKind kind = answer.shownAs(Reading.pattern(request()));
    Ground ground = answer.ground();
    if (ground == null) {
      record(kind, answer, null);
    } else if (!answer.namedPupils().isEmpty()) {
      kept(() ->
          List.of(
              reading(request(), callers.known(), null)
                  .answered(kind, answer.namedPupils(), ground)));
    }
  }

  /** Records that somebody is refused what they reached for, as {@link #record} does. */
  void recordDenied(HttpServletRequest request, Actor actor, Collection<UUID> asked) {
    kept(() -> List.of(reading(request, actor, null).denied(asked)));
  }

  /**
   * Records that the caller reached for these, which they cannot see, in an answer that tells them
   * of others too.
   *
   * @throws Problem as {@link #record}
   */
  public void refused(Collection<UUID> asked) {
    if (!asked.isEmpty()) {
      recordDenied(request(), callers.known(), asked);
    }
  }

  private Reading reading(HttpServletRequest request, Actor actor, @Nullable LetIn where) {
    return new Reading(request, actor, where == null ? letIn.getIfAvailable() : where);
  }

  private void kept(Supplier<List<Read>> reads) {
    try {
      reads.get().forEach(made -> log(made).record(made));
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

  /** The record it belongs into: the service's, or the one kept apart for that address. */
  private ReadLog log(Read read) {
    return apart.stream()
        .filter(each -> each.keeps(read.route()))
        .findFirst()
        .map(ReadsApart::log)
        .orElseGet(log::getObject);
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
      shown(answer);
      response.getHeaders().setCacheControl("no-store");
    }
    return body;
  }

  /** Whether this service keeps a record of reads at all. */
  boolean isKept() {
    return log.getIfAvailable() != null;
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
