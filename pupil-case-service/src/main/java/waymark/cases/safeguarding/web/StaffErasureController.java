package waymark.cases.safeguarding.web;

import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.keeping.AgreeFileErasure;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.reading.StaffFiles;
import waymark.cases.safeguarding.reading.StaffProposals;
import waymark.cases.safeguarding.reading.StaffProposals.ErasuresProposed;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/**
 * The second decision about erasing low-level concerns: the trust director's, for the trust as
 * controller of the data, who sees that there is a proposal and not about whom.
 */
@RestController
@RequestMapping("/api/safeguarding/low-level/erasures")
class StaffErasureController {
  /** What an agreement is refused for that is not said: requests about staff the director keeps. */
  private static final Set<String> KEPT =
      Set.of("legal-hold", "file-held-with-record", "file-not-due", "file-open");

  private final SafeguardingCommands commands;
  private final ErasingFiles erasing;
  private final StaffProposals proposals;
  private final StaffFiles files;

  StaffErasureController(
      SafeguardingCommands commands,
      ErasingFiles erasing,
      StaffProposals proposals,
      StaffFiles files) {
    this.commands = commands;
    this.erasing = erasing;
    this.proposals = proposals;
    this.files = files;
  }

  @GetMapping
  @MayUse(Leads.DIRECTOR)
  @NamesNoPupil("that a proposal waits, not about whom")
  ResponseEntity<ErasuresProposed> proposals(@CurrentActor Actor actor) {
    return LowLevelReads.unkept(proposals.notAbout(actor.person()));
  }

  @PostMapping("/{file}/refuse")
  @MayUse(Leads.DIRECTOR)
  ResponseEntity<ObjectNode> refuse(
      @PathVariable String file,
      @RequestBody FileForms.KeepForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    FileId proposed = proposals.notAbout(actor.person(), file);
    return commands.done(form.command(proposed, origin.actor()), seen, origin);
  }

  /**
   * Agreed is recorded before the key is destroyed; erased only when it is.
   *
   * @throws Problem 409 {@code erasure-held} for whatever stands against it
   */
  @PostMapping("/{file}/agree")
  @MayUse(Leads.DIRECTOR)
  ResponseEntity<ObjectNode> agree(
      @PathVariable String file,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    FileId proposed = proposals.notAbout(actor.person(), file);
    var standing = files.standing(SealedFor.staffOf(proposed.subject()).orElseThrow());
    try {
      return erasing.agreed(new AgreeFileErasure(proposed, standing, origin.actor()), seen, origin);
    } catch (Refused refused) {
      throw KEPT.contains(refused.rule())
          ? Problem.brokenRule(
              "erasure-held",
              "Something stands against erasing these concerns for now. Agree once it has ended, or keep them.")
          : refused;
    }
  }
}
