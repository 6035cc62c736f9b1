package waymark.ledger.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;

/** Fills {@code @CurrentActor Actor} and {@code @CurrentActor String}. */
final class CurrentActorArgument implements HandlerMethodArgumentResolver {
  private final Callers callers;

  CurrentActorArgument(Callers callers) {
    this.callers = callers;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(CurrentActor.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return parameter.getParameterType() == Actor.class ? callers.known() : callers.subject();
  }
}
