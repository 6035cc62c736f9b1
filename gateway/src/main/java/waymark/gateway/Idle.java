package waymark.gateway;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How long a session lasts after what its person did last, as the container has it: in minutes. */
@Component
record Idle(ServletContext context) {

  Duration most() {
    return Duration.ofMinutes(context.getSessionTimeout());
  }
}
