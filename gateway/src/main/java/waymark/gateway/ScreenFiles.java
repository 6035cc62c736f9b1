package waymark.gateway;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files that the screens load. */
@Configuration(proxyBeanMethods = false)
class ScreenFiles implements WebMvcConfigurer {
  /** Files that are the same for everybody. */
  static final String[] ALL = {"/assets/**", "/pages/**", "/*.svg", "/*.ico", "/*.txt"};

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // Their names carry a hash of their content, so a name never changes its meaning.
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/*.svg", "/*.ico", "/*.txt")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    registry
        .addResourceHandler("/pages/**")
        .addResourceLocations("classpath:/pages/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
  }
}
