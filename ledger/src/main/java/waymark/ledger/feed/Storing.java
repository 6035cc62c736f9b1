package waymark.ledger.feed;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.publish.Successor;
import waymark.ledger.store.CrashPoint;

/** Takes batches into stored read models: rows first, then the place, so that nothing is lost. */
final class Storing implements Sink {
  private static final Logger LOG = LoggerFactory.getLogger(Storing.class);
  private final String feed;
  private final MongoDatabase database;
  private final List<Projection<?>> projections;
  private final Places places;
  private final Parking parking;
  private final Claims claims;
  private final Leftovers leftovers;
  private final Mark mark;
  private final Behind behind;
  private volatile Place place;
  private volatile Noting noting;
  private Progress progress = new Progress();
  private List<Folding<?>> foldings = List.of();
  private long kept;
  private volatile long parked;
  private volatile int holes;

  /** With everything done on the caller's thread, in order. */
  Storing(String feed, MongoDatabase database, List<Projection<?>> projections, Mark mark) {
    this(feed, database, projections, mark, Runnable::run);
  }

  /**
   * @param behind writes read models side by side, and the place behind them
   */
  Storing(
      String feed,
      MongoDatabase database,
      List<Projection<?>> projections,
      Mark mark,
      Behind behind) {
    this.behind = behind;
    this.feed = feed;
    this.database = database;
    this.projections = projections;
    this.mark = mark;
    this.places = new Places(database, feed);
    this.parking = new Parking(database);
    this.claims = new Claims(database, feed);
    this.leftovers = new Leftovers(database, parking, claims);
    this.place = Place.start(feed, projections.stream().map(Projection::name).toList());
    this.noting = new Noting(places, place, behind);
  }

  @Override
  public long start() {
    place = places.load(projections.stream().map(Projection::name).toList());
    noting = new Noting(places, place, behind);
    progress = Progress.of(place.runs());
    foldings = foldings(place.models());
    foldings.forEach(folding -> folding.model().createIndexes());
    foldings.forEach(Folding::redrive);
    kept = parking.count(feed);
    tell();
    return place.offset();
  }

  List<Folding<?>> foldings(Map<String, String> models) {
    List<Folding<?>> made = new ArrayList<>();
    for (Projection<?> projection : projections) {
      made.add(folding(projection, models));
    }
    return made;
  }

  private <R> Folding<R> folding(Projection<R> projection, Map<String, String> models) {
    String collection = models.getOrDefault(projection.name(), Numbered.first(projection.name()));
    return new Folding<>(new ReadModel<>(database, projection, collection), parking);
  }

  @Override
  public void take(List<ConsumerRecord<byte[], byte[]>> records, long nextOffset) {
    Intake intake = Intake.of(records, place.ledgerId(), progress, noting::hashes);
    if (!intake.unreadable().isEmpty()) {
      parking.keep(feed, intake.unreadable());
      kept = parking.count(feed);
    }
    Abreast.all(
        foldings.stream().map(each -> (Runnable) () -> each.take(intake.messages())).toList(),
        behind);
    CrashPoint.reached("feed.between-write-and-offset", feed);
    List<Received> read = intake.messages().stream().map(Message::head).toList();
    read.forEach(progress::add);
    // Whoever waits for these rows can read them now; the place is for the next start.
    tell();
    place = place.at(nextOffset, intake.ledgerId(), progress.runs());
    noting.reached(place, read);
  }

  @Override
  public void between() {
    noting.check();
  }

  @Override
  public void end() {
    noting.settle();
  }

  /**
   * Tries all that is parked once more; what came without a place is forgotten where nothing is
   * missing any more.
   */
  void redrive() {
    foldings.forEach(Folding::redrive);
    if (kept > 0 && progress.holes() == 0) {
      parking.forget(feed);
      kept = 0;
    }
    tell();
  }

  @Override
  public Topic topic(Topic configured) {
    return place.topic().isEmpty() ? configured : new Topic(configured.bootstrap(), place.topic());
  }

  @Override
  public void follow(Successor successor) {
    LOG.warn("Reader {} forgets all and follows {}", feed, successor.ledgerId());
    noting.settle();
    try (Filling empty = filling()) {
      Place former = place;
      Place anew = former.following(successor, empty.models());
      places.swap(former, anew, empty.number());
      place = anew;
      places.forget(former);
    }
    noting = new Noting(places, place, behind);
    mark.reached(0);
  }

  /**
   * Other collections for the read models, with nothing in them, to be filled.
   *
   * @throws Overtaken where another rebuild, or another generation, was put in place unnoticed
   */
  Filling filling() {
    try {
      return new Filling(claims, leftovers, place, place.models().keySet());
    } catch (Overtaken unnoticed) {
      noting.failed(unnoticed);
      throw unnoticed;
    }
  }

  /** Drops what a rebuild that has died left behind. */
  void sweep() {
    try {
      leftovers.sweep();
    } catch (RuntimeException later) {
      LOG.warn("What was left behind at {} is dropped later: {}", feed, later.toString());
    }
  }

  void drop(String collection) {
    leftovers.drop(collection);
  }

  /**
   * From here on these rebuilt collections serve and are kept.
   *
   * @param begun the place when the rebuild began
   * @throws Overtaken where another rebuild, or another generation, was put in place since
   */
  void swap(Place begun, Filling filled, List<Folding<?>> rebuilt) {
    noting.settle();
    if (place.swaps() != begun.swaps()) {
      throw new Overtaken("Feed " + feed + " keeps other read models than when this began.");
    }
    Place swapped = place.swapped(filled.models());
    try {
      places.swap(place, swapped, filled.number());
    } catch (Overtaken unnoticed) {
      noting.failed(unnoticed);
      throw unnoticed;
    }
    place = swapped;
    noting = new Noting(places, place, behind);
    foldings = rebuilt;
    tell();
  }

  private void tell() {
    long aside = kept;
    long whole = progress.position();
    for (Folding<?> folding : foldings) {
      whole = Math.min(whole, folding.whole(progress.position()));
      if (folding.hasParked()) {
        aside += parking.count(folding.model().name());
      }
    }
    parked = aside;
    holes = progress.holes();
    mark.reached(whole);
  }

  Place place() {
    return place;
  }

  Map<Long, Binary> hashes(Collection<Long> positions) {
    return noting.hashes(positions);
  }

  Parking parking() {
    return parking;
  }

  MongoDatabase database() {
    return database;
  }

  long parked() {
    return parked;
  }

  int holes() {
    return holes;
  }
}
