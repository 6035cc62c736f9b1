package waymark.journeys.bench.command.usual;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The same request and headers as the pupil case service takes. */
@RestController
class RegisterController {
  private final PlacingService placing;

  RegisterController(PlacingService placing) {
    this.placing = placing;
  }

  @PostMapping("/api/cases/pupils/{pupil}/register/place")
  Answer place(
      @PathVariable UUID pupil,
      @RequestBody PlaceForm form,
      @RequestHeader("Idempotency-Key") String key,
      @RequestHeader("If-Match") String seen)
      throws Exception {
    return placing.place(pupil, form, key, Long.parseLong(seen.replace("\"", "")));
  }
}
