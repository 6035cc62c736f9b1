package waymark.ledger.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.SignedIn;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** A small service with one endpoint of each kind. */
@SpringBootConfiguration
@EnableAutoConfiguration
@GuardedApi
class GuardedApp {

  record Review(
      UUID pupil,
      LocalDate heldOn,
      int minutes,
      String note,
      List<Target> targets,
      @Nullable String place) {}

  record Target(String text, boolean met) {}

  record Shown(UUID pupil, String name) implements NamesPupils {
    @Override
    public Collection<UUID> namedPupils() {
      return List.of(pupil);
    }
  }

  @RestController
  static class Reviews {
    @PostMapping("/api/reviews")
    @MayUse({"senco", "trust-director"})
    ResponseEntity<ObjectNode> hold(@RequestBody Review review, CommandOrigin origin) {
      var answer =
          JsonMapper.shared()
              .createObjectNode()
              .put("note", review.note())
              .put("command", origin.commandId().toString())
              .put("hash", origin.requestHash())
              .put("actor", origin.actor());
      return CommandAnswer.done("cases", new Appended(7, answer, false));
    }

    @PostMapping("/api/reviews/{pupil}/decide")
    @MayUse("senco")
    @NamesNoPupil("what was seen")
    Map<String, Long> decide(@PathVariable UUID pupil, ExpectedSeq expected) {
      expected.check(4);
      return Map.of("seq", expected.seq());
    }

    @GetMapping("/api/pupils/{pupil}")
    @MayUse("senco")
    ResponseEntity<Shown> show(@PathVariable UUID pupil) {
      return ResponseEntity.ok().eTag("\"7\"").body(new Shown(pupil, "a name"));
    }

    @GetMapping("/api/outside/{pupil}")
    @MayUse("senco")
    Shown outside(@PathVariable String pupil) {
      throw Problem.notFound();
    }

    @GetMapping("/api/me")
    @SignedIn
    @NamesNoPupil("the caller")
    Map<String, Object> me(@CurrentActor Actor actor) {
      return Map.of("person", actor.person());
    }

    record Filters(@Nullable String need, @BindParam("at-least") @Nullable Long atLeast) {}

    @GetMapping("/api/list")
    @SignedIn
    @NamesNoPupil("what was asked")
    Map<String, Object> list(
        @ParameterObject Filters filters, @RequestParam(defaultValue = "50") int limit) {
      return Map.of("limit", limit, "need", String.valueOf(filters.need()));
    }

    @GetMapping("/internal/keys")
    @InternalClient("keys")
    @NamesNoPupil("nothing")
    Map<String, Object> keys() {
      return Map.of();
    }

    @GetMapping("/api/forgotten")
    Map<String, Object> forgotten() {
      return Map.of();
    }

    @GetMapping("/api/silent")
    @MayUse("senco")
    Map<String, Object> silent() {
      return Map.of("pupil", "Quill Ashgrove");
    }

    @PostMapping("/api/silent")
    @MayUse("senco")
    Map<String, Object> silentSearch() {
      return silent();
    }

    @GetMapping("/api/broken")
    @SignedIn
    @NamesNoPupil("nothing")
    Map<String, Object> broken() {
      throw new IllegalStateException("Quill Ashgrove was here");
    }
  }

  @Bean
  RequestHash requestHash() {
    return request -> Integer.toHexString(request.hashCode());
  }
}
