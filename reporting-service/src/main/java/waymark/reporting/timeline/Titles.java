package waymark.reporting.timeline;

import java.util.Map;
import java.util.Set;

/** What each kind of event is called on a timeline. */
public final class Titles {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("pupil-case.joined-school", "Joined the school"),
          Map.entry("pupil-case.details-changed", "Details changed"),
          Map.entry("pupil-case.left-school", "Left the school"),
          Map.entry("pupil-case.moved-school", "Moved school"),
          Map.entry("pupil-case.move-declined", "Said not to have moved"),
          Map.entry("pupil-case.roll-entry-reversed", "Roll import reversed"),
          Map.entry("pupil-case.sen-history-found", "SEN history found in the roll"),
          Map.entry("pupil-case.proposal-declined", "Proposed entry declined"),
          Map.entry("pupil-case.placed-on-register", "Placed on the SEN register"),
          Map.entry("pupil-case.provision-changed", "Provision changed"),
          Map.entry("pupil-case.needs-ranked", "Needs ranked"),
          Map.entry("pupil-case.parents-told", "Parents told"),
          Map.entry("pupil-case.removed-from-register", "Removed from the SEN register"),
          Map.entry("pupil-case.register-entry-corrected", "Register entry corrected"),
          Map.entry("pupil-case.hold-placed", "Legal hold placed"),
          Map.entry("pupil-case.hold-lifted", "Legal hold lifted"),
          Map.entry("pupil-case.erasure-requested", "Erasure requested"),
          Map.entry("pupil-case.erasure-withdrawn", "Request for erasure withdrawn"),
          Map.entry("pupil-case.erasure-refused", "Erasure refused"),
          Map.entry("pupil-case.erasure-approved", "Erasure approved"),
          Map.entry("pupil-case.erased", "Erased"));
  static final Set<String> TYPES = TITLES.keySet();

  private Titles() {}

  public static String of(String type) {
    return TITLES.getOrDefault(type, type);
  }
}
