package waymark.ledger.http;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import waymark.ledger.access.Grants;

/** Puts the access rule and the arguments of this package in front of every controller. */
@Configuration(proxyBeanMethods = false)
class GuardedMvc {
  /** Room for a bulk command over a whole register; files stream and are not counted here. */
  private static final int LARGEST_JSON_BODY = 1_000_000;

  @Bean
  Grants grants(@Value("${waymark.grants-known-for:5m}") Duration knownFor) {
    return new Grants(knownFor, System::nanoTime);
  }

  @Bean
  Callers callers(Grants grants, ObjectProvider<Clock> clock) {
    return new Callers(grants, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  FilterRegistrationBean<JsonBodies> jsonBodies() {
    // Behind the security chain, so that nobody who is not signed in makes us hold a body.
    var registration = new FilterRegistrationBean<>(new JsonBodies(LARGEST_JSON_BODY));
    registration.setOrder(0);
    return registration;
  }

  @Bean
  FilterRegistrationBean<CommandsUnderWay> commandsUnderWay() {
    // From before its body is there: a slow sender's command is under way too.
    var registration = new FilterRegistrationBean<>(new CommandsUnderWay());
    registration.setOrder(-1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<NewAnswers> newAnswers() {
    return new FilterRegistrationBean<>(new NewAnswers());
  }

  @Bean
  FilterRegistrationBean<UnverifiedMark> unverifiedMark(ObjectProvider<Unverified> record) {
    Unverified nothingKnown = path -> Optional.empty();
    var known = SingletonSupplier.of(() -> record.getIfAvailable(() -> nothingKnown));
    return new FilterRegistrationBean<>(new UnverifiedMark(known::obtain));
  }

  @Bean
  WebMvcConfigurer guardedMvcConfigurer(
      Callers callers, ObjectProvider<RequestHash> hash, NamedReads reads) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeniedReads(callers, reads));
        registry.addInterceptor(new AccessRule(callers));
        registry.addInterceptor(new KnownParameters());
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActorArgument(callers));
        resolvers.add(new ExpectedSeqArgument());
        resolvers.add(new IdempotencyArgument(callers, hash));
      }
    };
  }
}
