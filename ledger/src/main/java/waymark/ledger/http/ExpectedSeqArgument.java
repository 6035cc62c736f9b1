package waymark.ledger.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code If-Match: "<seq>"}; {@code "-1"} is a record of which nothing is recorded yet. A
 * list or {@code *} would be no decision on what was seen.
 */
final class ExpectedSeqArgument implements HandlerMethodArgumentResolver {
  private static final Pattern STRONG_TAG = Pattern.compile("\"(-1|\\d{1,15})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ExpectedSeq.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var tag = request.getHeader("If-Match");
    if (tag == null) {
      throw Problem.of(
          428,
          "if-match-required",
          "Say which state you decided on",
          "Send the ETag of the record you looked at as If-Match.");
    }
    var seq = STRONG_TAG.matcher(tag.strip());
    if (!seq.matches()) {
      throw Problem.badRequest(
          "malformed-if-match",
          "If-Match cannot be read",
          "If-Match takes one ETag as it was answered: a number in double quotes.");
    }
    return new ExpectedSeq(Long.parseLong(seq.group(1)));
  }
}
