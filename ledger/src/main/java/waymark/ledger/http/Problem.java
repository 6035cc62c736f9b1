package waymark.ledger.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out, and the sentence that tells the person what to do. Answered as
 * RFC 9457 {@code application/problem+json}; never holds a personal value, since it is logged and
 * shown.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ProblemBody body;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private Problem(
      int status,
      String slug,
      String title,
      String detail,
      @Nullable String rule,
      List<FieldError> errors) {
    super(slug, null, false, false);
    this.status = status;
    this.body =
        new ProblemBody(
            "https://waymark.invalid/problems/" + slug, title, status, detail, rule, errors);
  }

  public static Problem of(int status, String slug, String title, String detail) {
    return new Problem(status, slug, title, detail, null, List.of());
  }

  /** 400: the request cannot be read as what this address takes. */
  public static Problem badRequest(String slug, String title, String detail) {
    return of(400, slug, title, detail);
  }

  /** 404, the same for what does not exist and for what is outside the reader's schools. */
  public static Problem notFound() {
    return of(404, "not-found", "Not found", "There is nothing here that you can see.");
  }

  /** 409: the record as it stands does not allow this. */
  public static Problem brokenRule(String rule, String detail) {
    return new Problem(409, "broken-rule", "This cannot be done", detail, rule, List.of());
  }

  /**
   * As {@link #brokenRule(String, String)}, naming the field in which it can be put right.
   *
   * @param status 409, or 422 where the field's value can never be right
   */
  public static Problem brokenRule(
      int status, String rule, @Nullable String pointer, String detail) {
    var errors = pointer == null ? List.<FieldError>of() : List.of(new FieldError(pointer, detail));
    return new Problem(status, "broken-rule", "This cannot be done", detail, rule, errors);
  }

  /** 422: fields to mend. */
  public static Problem invalid(List<FieldError> errors) {
    var detail =
        errors.size() == 1 ? errors.getFirst().detail() : "Mend the fields named under errors.";
    return new Problem(422, "invalid-fields", "Some of it needs mending", detail, null, errors);
  }

  public static Problem invalid(String pointer, String detail) {
    return invalid(List.of(new FieldError(pointer, detail)));
  }

  /** 412: decided on a state that has moved on; the current one goes out as the ETag. */
  public static Problem stale(long currentSeq) {
    return of(
            412,
            "changed-meanwhile",
            "Changed meanwhile",
            "Somebody else changed this record after you opened it. Load it again and look before"
                + " you decide.")
        .with("ETag", "\"" + currentSeq + "\"");
  }

  /** The same problem with one more response header. */
  public Problem with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public int status() {
    return status;
  }

  public ProblemBody body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }
}
