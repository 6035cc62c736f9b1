package waymark.recruitment.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.recruitment.candidate.ApplicationReceived;
import waymark.recruitment.candidate.CandidateCorrected;
import waymark.recruitment.candidate.Particulars;

/** What an application says of the candidate. */
final class Application {
  private Application() {}

  /** As it was corrected last. */
  static Optional<Particulars> asItReads(List<Recorded> stream) {
    return stream.stream()
        .flatMap(recorded ->
            switch (recorded.event()) {
              case ApplicationReceived received -> Stream.of(received.about());
              case CandidateCorrected corrected -> Stream.of(corrected.about());
              case waymark.recruitment.candidate.CandidateEvent other -> Stream.empty();
            })
        .reduce((earlier, later) -> later);
  }
}
