package waymark.journeys.faults;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.StoredCommit;

/**
 * The read models that a log gives: each stored event through the owner's one switch and the
 * reader's projection, one after the other, in memory. No topic, no feed, no database has a part in
 * it. Switch and projections are the services' own, from what was built; they are pure.
 */
final class PureFold {
  private static final String SWITCH = "waymark.cases.publishing.PupilCaseMessages";
  private static final List<String> PROJECTIONS =
      List.of(
          "waymark.reporting.pupils.PupilProjection",
          "waymark.reporting.subjectaccess.AccessProjection",
          "waymark.reporting.timeline.TimelineProjection");

  private final PublicMessages messages;
  private final List<Projection<?>> projections;

  private PureFold(PublicMessages messages, List<Projection<?>> projections) {
    this.messages = messages;
    this.projections = projections;
  }

  /** With the switch of pupil-case-service and the projections of reporting-service. */
  static PureFold ofBuilt() {
    try {
      URL[] classes = {
        BuiltModules.classes("pupil-case-service").toUri().toURL(),
        BuiltModules.classes("reporting-service").toUri().toURL()
      };
      var loader = new URLClassLoader(classes, PureFold.class.getClassLoader());
      return new PureFold(
          (PublicMessages) made(loader, SWITCH),
          PROJECTIONS.stream().<Projection<?>>map(p -> (Projection<?>) made(loader, p)).toList());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object made(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " cannot be made", e);
    }
  }

  /**
   * Each read model by its name: its rows by stream, as they are stored.
   *
   * @param ledgerId as the topic's records name it
   */
  Map<String, Map<String, ObjectNode>> of(StoredLog log, String ledgerId) {
    var models = new TreeMap<String, Map<String, ObjectNode>>();
    projections.forEach(p -> models.put(p.name(), rows(p, log, ledgerId)));
    return models;
  }

  private <R> Map<String, ObjectNode> rows(Projection<R> projection, StoredLog log, String ledger) {
    var values = new TreeMap<String, @Nullable R>();
    var ends = new TreeMap<String, Commit>();
    for (Commit commit : log.commits()) {
      String stream = commit.stream();
      if (!projection.concerns(stream)) {
        continue;
      }
      ends.put(stream, commit);
      for (Received message : messages(commit, ledger)) {
        if (projection.types().contains(message.type())) {
          values.put(stream, projection.fold(values.get(stream), message));
        }
      }
    }
    var rows = new TreeMap<String, ObjectNode>();
    ends.forEach((stream, end) -> {
      R value = values.get(stream);
      ObjectNode row = JsonNodeFactory.instance.objectNode().put("_id", stream);
      row.put("seq", end.lastSeq()).put("hash", end.hash()).put("position", end.position());
      row.set("row", value == null ? row.nullNode() : projection.write(value));
      rows.put(stream, row);
    });
    return rows;
  }

  /** What a commit's publisher tells of each of its events that are public. */
  List<Received> messages(Commit commit, String ledgerId) {
    Leaf leaf =
        new StoredCommit(
                commit.position(),
                commit.stream(),
                commit.firstSeq(),
                commit.commandId(),
                commit.leaf())
            .read();
    var told = new ArrayList<Received>();
    for (int i = 0; i < leaf.events().size(); i++) {
      int index = i;
      boolean ledgersOwn = leaf.events().get(i).type().startsWith("ledger.");
      (ledgersOwn ? Optional.<PublicMessage>empty() : messages.of(leaf, i))
          .ifPresent(message -> told.add(received(commit, leaf, index, message, ledgerId)));
    }
    return told;
  }

  private static Received received(
      Commit commit, Leaf leaf, int index, PublicMessage message, String ledgerId) {
    return new Received(
        ledgerId,
        commit.position(),
        index,
        leaf.events().size(),
        commit.stream(),
        commit.firstSeq() + index,
        message.type(),
        message.version(),
        leaf.recordedAt(),
        commit.hash(),
        message.key(),
        message.body());
  }
}
