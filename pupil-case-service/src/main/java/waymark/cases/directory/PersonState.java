package waymark.cases.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What decisions about a person need: who they are and what they were granted, by grant. */
public record PersonState(@Nullable PersonAdded person, Map<UUID, RoleGranted> grants) {
  public static final PersonState NONE = new PersonState(null, Map.of());

  public PersonState {
    grants = Map.copyOf(grants);
  }

  public PersonState evolve(DirectoryEvent event) {
    return switch (event) {
      case PersonAdded p -> new PersonState(p, grants);
      case RoleGranted g -> with(g);
      case RoleWithdrawn w -> without(w);
      case SchoolListed s -> this;
      case PolicyCorrected p -> this;
    };
  }

  private PersonState with(RoleGranted granted) {
    Map<UUID, RoleGranted> more = new HashMap<>(grants);
    more.put(granted.grant(), granted);
    return new PersonState(person, more);
  }

  private PersonState without(RoleWithdrawn withdrawn) {
    Map<UUID, RoleGranted> fewer = new HashMap<>(grants);
    fewer.remove(withdrawn.grant());
    return new PersonState(person, fewer);
  }
}
