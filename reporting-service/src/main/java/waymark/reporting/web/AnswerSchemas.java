package waymark.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In this service every field of an answer is always there. */
@Configuration(proxyBeanMethods = false)
class AnswerSchemas {
  @Bean
  RecordSchemas recordSchemas() {
    return new RecordSchemas();
  }
}
