package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.child.TransferStage;
import waymark.ledger.access.Scope;
import waymark.ledger.store.LedgerStore;

/**
 * Which concerns, transfers, openings and low-level concerns there are at which school, without a
 * word of what was told. It sees everything recorded before it is asked, and can be dropped at any
 * time. The reader's schools stand inside every question.
 */
public final class SafeguardingIndex {
  static final String CONCERNS = "concerns";
  static final String PASSED_ON = "passed-on";
  static final String TRANSFERS = "transfers";
  static final String OPENINGS = "openings";
  static final String LOW_LEVEL = "low-level";
  static final String FILES = "files";
  static final List<String> COLLECTIONS =
      List.of(CONCERNS, PASSED_ON, TRANSFERS, OPENINGS, LOW_LEVEL, FILES);

  private final MongoDatabase database;
  private final IndexFollowing following;

  public SafeguardingIndex(
      MongoDatabase database, LedgerStore ledger, SafeguardingStreams streams) {
    this.database = database;
    this.following = new IndexFollowing(database, ledger, streams);
    IndexKeys.createIn(database);
  }

  Optional<Document> concern(UUID concern, Scope schools) {
    return Optional.ofNullable(
        now(CONCERNS).find(and(eq("_id", concern.toString()), at("school", schools))).first());
  }

  /**
   * A page of concerns in one state: the oldest first, of closed ones the newest first. Of new ones
   * those whose child was thought in danger come before all others.
   */
  List<Document> concerns(Scope schools, String status, @Nullable ListPlace after, int limit) {
    InboxOrder order = InboxOrder.of(status);
    List<Bson> where = new ArrayList<>(List.of(at("school", schools), eq("status", status)));
    if (after != null) {
      where.add(order.following(after));
    }
    return now(CONCERNS)
        .find(and(where))
        .sort(order.sorting())
        .limit(limit)
        .into(new ArrayList<>());
  }

  /**
   * Those of which something is due on that day or was before, in no order.
   *
   * @param quiet one that is looked at is due if nobody wrote anything in it since that day
   */
  List<Document> due(Scope schools, LocalDate on, LocalDate quiet) {
    return now(CONCERNS).find(dueBy(schools, on, quiet)).into(new ArrayList<>());
  }

  long countDue(Scope schools, LocalDate on, LocalDate quiet) {
    return now(CONCERNS).countDocuments(dueBy(schools, on, quiet));
  }

  private static Bson dueBy(Scope schools, LocalDate on, LocalDate quiet) {
    return and(
        at("school", schools),
        in("status", List.of("new", "looking", "waiting")),
        or(lte("dueBy", on.toString()), lte(IndexDocuments.QUIET, quiet.toString())));
  }

  long count(Scope schools, String status) {
    return now(CONCERNS).countDocuments(and(at("school", schools), eq("status", status)));
  }

  /** New ones whose child was thought in danger when they were raised. */
  long countDanger(Scope schools) {
    return now(CONCERNS)
        .countDocuments(
            and(at("school", schools), eq("status", "new"), eq(IndexDocuments.DANGER, true)));
  }

  List<Document> raisedBy(UUID person, int limit) {
    return now(CONCERNS)
        .find(eq("raisedBy", person.toString()))
        .sort(Sorts.descending("raisedAt", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** The concerns about a child that these schools hold, and those that ended there. */
  List<Document> ofChild(UUID pupil, Scope schools) {
    Bson held = and(eq("pupil", pupil.toString()), at("school", schools));
    Bson left = elemMatch("ended", and(eq("pupil", pupil.toString()), at("school", schools)));
    return now(CONCERNS)
        .find(or(held, left))
        .sort(Sorts.ascending("raisedAt", "_id"))
        .into(new ArrayList<>());
  }

  /** The children of whom these schools hold a file. */
  List<UUID> children(Scope schools) {
    return now(CONCERNS)
        .distinct(
            "pupil",
            and(ne("pupil", null), ne("status", IndexDocuments.ERASED), at("school", schools)),
            String.class)
        .map(UUID::fromString)
        .into(new ArrayList<>());
  }

  /** Transfers that leave these schools or come to them; what does not come is none of theirs. */
  List<Document> transfers(Scope schools) {
    return now(TRANSFERS)
        .find(LeavingOrComing.of(schools))
        .sort(Sorts.ascending("dueBy", "_id"))
        .into(new ArrayList<>());
  }

  /** Files sent to these schools that have not arrived. */
  long countArriving(Scope schools) {
    Bson sent = eq("stage", TransferStage.SENT.code());
    return now(TRANSFERS).countDocuments(and(at("to", schools), sent));
  }

  /** As {@link #transfers}, of one child: with what these schools may read of why it ended. */
  List<Document> shownTransfersOf(UUID pupil, Scope schools) {
    return now(TRANSFERS)
        .find(and(eq("pupil", pupil.toString()), LeavingOrComing.of(schools)))
        .into(new ArrayList<>());
  }

  /** Also those that ended before they came, so that it can be said what may still be done. */
  List<Document> transfersOf(UUID pupil, Scope schools) {
    return now(TRANSFERS)
        .find(and(eq("pupil", pupil.toString()), or(at("from", schools), at("to", schools))))
        .into(new ArrayList<>());
  }

  /** Openings that these schools are told of, the newest first. */
  List<Document> openings(Scope schools, int limit) {
    return openings(toldTo(schools), limit);
  }

  /** Those of them that nobody has noted yet. */
  List<Document> unread(Scope schools) {
    return openings(and(eq("acknowledged", false), toldTo(schools)), Integer.MAX_VALUE);
  }

  Optional<Document> opening(UUID opening, Scope schools) {
    return openings(and(eq("_id", opening.toString()), toldTo(schools)), 1).stream().findFirst();
  }

  private List<Document> openings(Bson which, int limit) {
    return now(OPENINGS)
        .find(which)
        .sort(Sorts.descending("at", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** At these schools, and of files that they hold. */
  private Bson toldTo(Scope schools) {
    List<String> held = children(schools).stream().map(UUID::toString).toList();
    return or(at("school", schools), in("pupil", held));
  }

  List<Document> openingsOf(UUID pupil) {
    return now(OPENINGS)
        .find(eq("pupil", pupil.toString()))
        .sort(Sorts.ascending("at", "_id"))
        .into(new ArrayList<>());
  }

  /** The opening by which this person reads the child's chronology at this moment. */
  Optional<Document> open(UUID pupil, UUID person, Instant now) {
    Bson theirs = and(eq("pupil", pupil.toString()), eq("by", person.toString()));
    return Optional.ofNullable(
        now(OPENINGS).find(and(theirs, gt("until", Date.from(now)))).first());
  }

  List<Document> lowLevel(StaffReader reader) {
    return now(LOW_LEVEL)
        .find(and(reader.finds(), ne("status", IndexDocuments.ERASED)))
        .sort(Sorts.descending("recordedAt", "_id"))
        .into(new ArrayList<>());
  }

  /** Those, and others that were erased; none that was recorded about the reader before. */
  List<UUID> lowLevelEver(StaffReader reader) {
    return now(LOW_LEVEL)
        .distinct(
            "_id",
            and(reader.finds(), ne("ended.person", reader.person().toString())),
            String.class)
        .map(UUID::fromString)
        .into(new ArrayList<>());
  }

  Optional<Document> lowLevel(UUID concern, StaffReader reader) {
    return Optional.ofNullable(
        now(LOW_LEVEL).find(and(eq("_id", concern.toString()), reader.finds())).first());
  }

  /** Whether the reader finds that low-level concern. */
  boolean finds(String concern, StaffReader reader) {
    Bson there = and(eq("_id", concern), ne("status", IndexDocuments.ERASED));
    return now(LOW_LEVEL).countDocuments(and(there, reader.finds())) > 0;
  }

  MongoCollection<Document> now(String collection) {
    following.catchUp();
    return database.getCollection(collection);
  }

  static Bson at(String field, Scope schools) {
    return switch (schools) {
      case Scope.WholeTrust all -> new Document();
      case Scope.Schools some -> in(field, some.ids().stream().map(UUID::toString).toList());
      case Scope.Classes some -> in(field, some.whole().stream().map(UUID::toString).toList());
    };
  }
}
