package waymark.reporting.pupils;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.register.Noted;
import waymark.reporting.register.SegmentJson;

/** A pupil's row as the read model stores it. */
final class PupilRowJson {
  private PupilRowJson() {}

  static ObjectNode write(PupilRow row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var home = row.home();
    json.put("home", home == null ? null : home.toString());
    json.put("proposed", row.proposed() != null);
    var facts = json.putArray("facts");
    row.facts().forEach(fact -> facts.add(fact.json()));
    var segments = json.putArray("segments");
    row.segments().forEach(segment -> segments.add(SegmentJson.write(segment)));
    json.set("particulars", row.particulars().json());
    json.set("placements", row.placements().json());
    json.set("proposals", row.proposals().json());
    if (row.holds().count() > 0) {
      json.set("holds", row.holds().json());
    }
    ErasureAsked erasure = row.erasure();
    if (erasure != null) {
      json.set("erasure", erasure.json());
    }
    return json;
  }

  static PupilRow read(ObjectNode json) {
    return new PupilRow(
        json.required("facts").valueStream().map(f -> Noted.read((ObjectNode) f)).toList(),
        json.required("segments").valueStream().map(SegmentJson::read).toList(),
        null,
        Said.read(json.required("particulars")),
        Said.read(json.required("placements")),
        Said.read(json.required("proposals")),
        HoldsNow.read(json.get("holds")),
        ErasureAsked.read(json.path("erasure")));
  }
}
