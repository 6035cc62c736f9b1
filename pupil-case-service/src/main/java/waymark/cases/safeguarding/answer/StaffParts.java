package waymark.cases.safeguarding.answer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.access.PartStage;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.cases.safeguarding.reading.LowLevelPlace;
import waymark.cases.safeguarding.reading.NamedAlone;
import waymark.cases.safeguarding.reading.PartReader;
import waymark.cases.safeguarding.reading.SchoolStaff;
import waymark.cases.safeguarding.reading.StaffEntries;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** Shows head teachers the parts of answers about members of staff that are theirs. */
@Component
public class StaffParts {
  private static final String HEAD = "head-teacher";

  private final Parts parts;
  private final AccessParts answering;
  private final StaffEntries entries;
  private final SchoolStaff staff;

  StaffParts(Parts parts, AccessParts answering, StaffEntries entries, SchoolStaff staff) {
    this.parts = parts;
    this.answering = answering;
    this.entries = entries;
    this.staff = staff;
  }

  public StaffPartsList list(PartReader reader) {
    return new StaffPartsList(parts.list(reader));
  }

  public PartsWaiting waiting(PartReader reader) {
    return parts.waiting(reader);
  }

  /**
   * @throws Problem 404 when there is none, or it is not this person's to answer
   */
  public Part require(UUID request, UUID school, PartReader reader) {
    return answering.require(request, school, reader);
  }

  /**
   * @param further as in {@link Parts#held}
   */
  public List<String> held(Part part, List<UUID> further) {
    return parts.held(part, further);
  }

  /** Whether the school has a head teacher but this one, and but whom it is about. */
  public boolean another(Part part, UUID reader) {
    return staff.holding(HEAD, new Scope.Schools(Set.of(part.id().school()))).stream()
        .map(SchoolStaff.Member::person)
        .anyMatch(head -> !head.equals(reader) && !head.equals(part.asked().subject().id()));
  }

  public ShownStaffPart show(Part part, UUID reader) {
    ShownPart shown = parts.show(part);
    boolean gathering = shown.stage().equals(PartStage.TO_GATHER.code());
    List<NamedAlone> named = gathering ? entries.namedAlone(part.id().school()) : List.of();
    return new ShownStaffPart(shown, another(part, reader), named);
  }

  /**
   * @throws Problem 409 {@code access-approved-first} before it is approved
   */
  public PartAnswer answer(ShownStaffPart shown) {
    return parts.answer(shown.part());
  }

  /**
   * @throws Problem as in {@link Parts#draft}
   */
  public PartAnswer draft(ShownStaffPart shown) {
    return parts.draft(shown.part());
  }

  /** The concerns that are shown in it, under whose ids it is recorded who looked. */
  public static List<UUID> concerns(ShownStaffPart shown) {
    return Stream.concat(
            shown.part().items().stream().flatMap(i -> LowLevelPlace.concern(i.item()).stream()),
            shown.namedAlone().stream().map(NamedAlone::concern))
        .distinct()
        .toList();
  }
}
