package waymark.cases.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.RegisterFact;
import waymark.cases.pupil.RegisterFact.Kind;

/**
 * Reads a pupil's register facts in the order of their school dates. Entries follow one another: a
 * second one cannot begin while one is open, so that there is one open status at a time and
 * effective dates never overlap.
 *
 * @param steps each fact with the entry as it reads after it
 * @param misfit the first fact that does not fit where its date puts it; null when all do
 */
record RegisterReplay(List<Step> steps, @Nullable RegisterFact misfit) {
  record Step(RegisterFact fact, RegisterEntry entry) {}

  static RegisterReplay of(Collection<RegisterFact> facts) {
    List<RegisterFact> counting =
        facts.stream().filter(f -> !f.struck()).sorted(RegisterFact.IN_ORDER).toList();
    List<Step> steps = new ArrayList<>();
    RegisterEntry current = null;
    for (RegisterFact fact : counting) {
      if (fact.kind() == Kind.TOLD) {
        // Parents may be told before the entry begins, so this is not bound to its place in the
        // order; and what they were told stays told where the entry is struck.
        if (facts.stream()
            .noneMatch(f -> f.kind() == Kind.PLACED && f.entry().equals(fact.entry()))) {
          return new RegisterReplay(steps, fact);
        }
        continue;
      }
      boolean open = current != null && current.open();
      if (current != null
          && open
          && fact.kind() != Kind.PLACED
          && fact.entry().equals(current.entry())) {
        current = current.after(fact);
      } else if (!open && fact.kind() == Kind.PLACED) {
        current = RegisterEntry.placed(fact);
      } else {
        return new RegisterReplay(steps, fact);
      }
      steps.add(new Step(fact, current));
    }
    return new RegisterReplay(steps, null);
  }

  /** The newest entry, open or closed. */
  Optional<RegisterEntry> newest() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().entry());
  }

  /** The entry that is open after all facts. */
  Optional<RegisterEntry> open() {
    return newest().filter(RegisterEntry::open);
  }
}
