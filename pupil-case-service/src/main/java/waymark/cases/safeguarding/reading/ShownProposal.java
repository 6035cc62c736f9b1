package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody proposes to erase a file.
 *
 * @param ground a code of the policy set erasure-reasons
 * @param proposedBy the person's id in the directory
 * @param agreed whether a second person has agreed: it is then erased as soon as that can be done,
 *     unless something stands against it by then
 */
public record ShownProposal(
    String ground,
    @Nullable String note,
    LocalDate proposedOn,
    String proposedBy,
    @Nullable String proposedByName,
    boolean agreed) {}
