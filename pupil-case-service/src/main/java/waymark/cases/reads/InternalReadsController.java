package waymark.cases.reads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.SeenRead;

/**
 * Who was shown a pupil by this service, or what a member of staff was shown, for the service that
 * gathers what is held about them: by role. What was read of a child protection file is not among
 * it, nor whether there is one.
 */
@RestController
class InternalReadsController {
  private static final String CASES = "/api/cases/";

  private final ReadLog reads;
  private final PupilImports imports;

  InternalReadsController(ReadLog reads, PupilImports imports) {
    this.reads = reads;
    this.imports = imports;
  }

  record Reads(List<ReadByRole> reads) {}

  /**
   * @param inFile whether it was not the pupil that was shown but a file they were in
   * @param denied whether it was refused
   */
  record ReadByRole(Instant at, List<String> roles, String route, boolean inFile, boolean denied) {}

  /** In no order; of one of the two. */
  @GetMapping("/internal/reads")
  @InternalClient("keys")
  @NamesNoPupil("who looked, to the service that records for whom it asks")
  Reads of(
      @RequestParam(required = false) @Nullable UUID pupil,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam Instant until) {
    if (pupil != null) {
      return new Reads(shown(pupil, until));
    } else if (person == null) {
      throw Problem.badRequest("bad-parameter", "A parameter needs mending", "Say of whom.");
    }
    return new Reads(
        reads.history().by(person, CASES, until).stream()
            .map(read -> new ReadByRole(read.at(), List.of(), read.route(), false, read.denied()))
            .toList());
  }

  /**
   * A file's first rows, and its rows that will be nobody's, are recorded as reads of the import
   * alone: whoever was in the file may have been seen in it.
   */
  private List<ReadByRole> shown(UUID pupil, Instant until) {
    Set<String> had = new HashSet<>();
    List<ReadByRole> all = new ArrayList<>(reads(pupil, until, false, had));
    imports.of(pupil, until).forEach(file -> all.addAll(reads(file, until, true, had)));
    return all;
  }

  private List<ReadByRole> reads(UUID of, Instant until, boolean inFile, Set<String> had) {
    List<SeenRead> seen = reads.history().of(of, CASES, null, Integer.MAX_VALUE);
    return seen.stream()
        .filter(each -> !each.place().at().isAfter(until) && had.add(each.id()))
        .map(each -> new ReadByRole(each.place().at(), each.roles(), each.route(), inFile, false))
        .toList();
  }
}
