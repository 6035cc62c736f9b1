package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Actor;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.RowJson;
import waymark.reporting.pupils.PupilRows;

/**
 * Finds requests. A SENCO sees those about pupils of their schools, the trust director all: about
 * staff too, and about pupils of no school any more.
 */
@Component
class AccessRows {
  private final Feed cases;
  private final AccessProjection projection;
  private final PupilRows pupils;

  AccessRows(Feed cases, AccessProjection projection, PupilRows pupils) {
    this.cases = cases;
    this.projection = projection;
    this.pupils = pupils;
  }

  /** Those about staff, for who approves them without seeing what is held. */
  List<AccessRequest> aboutStaff() {
    return everything().stream().filter(r -> !r.aboutPupil()).toList();
  }

  /** How many of all requests wait for their answer. */
  long waiting() {
    return everything().stream().filter(r -> !r.stage().closed()).count();
  }

  Optional<AccessRequest> aboutStaff(UUID request) {
    return stored(request).filter(r -> !r.aboutPupil());
  }

  List<AccessRequest> all(Actor actor) {
    List<AccessRequest> all = everything();
    if (actor.has("trust-director")) {
      return all;
    }
    Set<UUID> subjects = new HashSet<>();
    all.stream().filter(AccessRequest::aboutPupil).forEach(r -> subjects.add(r.subject()));
    Set<UUID> seen = pupils.some(subjects, actor.scope("senco")).keySet();
    return all.stream().filter(r -> r.aboutPupil() && seen.contains(r.subject())).toList();
  }

  Optional<AccessRequest> one(UUID request, Actor actor) {
    return stored(request).filter(r -> mayReach(r, actor));
  }

  /** One of which this person may see what is held: never of what is about themself. */
  Optional<AccessRequest> readable(UUID request, Actor actor) {
    return one(request, actor).filter(r -> !r.isAbout(actor.person()));
  }

  private List<AccessRequest> everything() {
    List<AccessRequest> all = new ArrayList<>();
    for (Document stored : cases.rows(projection).find()) {
      read(stored).ifPresent(all::add);
    }
    return all;
  }

  private Optional<AccessRequest> stored(UUID request) {
    Document stored =
        cases.rows(projection).find(new Document("_id", "subject-access:" + request)).first();
    return stored == null ? Optional.empty() : read(stored);
  }

  private boolean mayReach(AccessRequest request, Actor actor) {
    return actor.has("trust-director")
        || (request.aboutPupil()
            && pupils.one(request.subject(), actor.scope("senco")).isPresent());
  }

  private Optional<AccessRequest> read(Document stored) {
    Document row = stored.get("row", Document.class);
    return row == null
        ? Optional.empty()
        : Optional.of(AccessRequest.of(projection.read(RowJson.toJson(row))));
  }
}
