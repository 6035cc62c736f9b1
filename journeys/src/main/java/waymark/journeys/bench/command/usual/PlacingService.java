package waymark.journeys.bench.command.usual;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The case, in one transaction. */
@Service
class PlacingService {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final EntityManager entities;

  PlacingService(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  Answer place(UUID pupil, PlaceForm form, String key, long seen) throws Exception {
    String hash = hash(pupil + JSON.writeValueAsString(form));
    @Nullable KnownRequest known = entities.find(KnownRequest.class, key);
    if (known != null) {
      refuseIf(!hash.equals(known.requestHash), HttpStatus.UNPROCESSABLE_CONTENT);
      return JSON.readValue(requireNonNull(known.answer), Answer.class);
    }
    @Nullable Pupil found = entities.find(Pupil.class, pupil);
    if (found == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    refuseIf(requireNonNull(found.version) != seen, HttpStatus.PRECONDITION_FAILED);
    refuseIf(found.openEntry != null, HttpStatus.CONFLICT);
    refuseIf(form.occurredOn().isAfter(LocalDate.now()), HttpStatus.UNPROCESSABLE_CONTENT);
    refuseIf(form.needs().isEmpty(), HttpStatus.UNPROCESSABLE_CONTENT);
    refuseIf(form.triedBefore().isBlank(), HttpStatus.UNPROCESSABLE_CONTENT);
    var answer = new Answer(open(found, form), seen + 1);
    remember(key, hash, answer);
    return answer;
  }

  private UUID open(Pupil pupil, PlaceForm form) {
    var entry = new RegisterEntry();
    entry.id = UUID.randomUUID();
    entry.pupil = pupil.id;
    entry.school = pupil.school;
    entry.occurredOn = form.occurredOn();
    entry.provision = form.provision();
    entry.needs.addAll(form.needs());
    entry.triedBefore = form.triedBefore();
    entities.persist(entry);
    pupil.openEntry = entry.id;
    return entry.id;
  }

  private void remember(String key, String hash, Answer answer) {
    var request = new KnownRequest();
    request.idempotencyKey = key;
    request.requestHash = hash;
    request.answer = JSON.writeValueAsString(answer);
    entities.persist(request);
  }

  private static void refuseIf(boolean broken, HttpStatus status) {
    if (broken) {
      throw new ResponseStatusException(status);
    }
  }

  private static String hash(String request) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
