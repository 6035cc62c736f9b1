package waymark.cases.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import waymark.ledger.feed.View;

/**
 * Marks the answer to a command of the directory that the other services cannot have heard of,
 * since the broker does not answer: {@code Waymark-In-Force: here}, or {@code not-yet} where it is
 * only recorded.
 */
@ControllerAdvice(basePackageClasses = DirectoryCommands.class)
final class InForceElsewhere implements ResponseBodyAdvice<Object> {
  private static final String LEDGER = "directory=";
  private final View topic;

  InForceElsewhere(View directoryTopic) {
    this.topic = directoryTopic;
  }

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    String recorded = response.getHeaders().getFirst("Waymark-Position");
    if (recorded != null && recorded.startsWith(LEDGER)) {
      long position = Long.parseLong(recorded.substring(LEDGER.length()));
      if (!topic.awaitTold(position, DirectoryFeed.AT_MOST)) {
        response
            .getHeaders()
            .set("Waymark-In-Force", topic.position() < position ? "not-yet" : "here");
      }
    }
    return body;
  }
}
