package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import waymark.reporting.register.Period;
import waymark.reporting.register.Standing;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.timeline.CodesInWords;
import waymark.reporting.timeline.Words;

/** Where a pupil stood when, as an answer tells it: a line for each period. */
final class StandingInWords {
  private final Words words;
  private final CodesInWords codes;

  StandingInWords(Words words) {
    this.words = words;
    this.codes = new CodesInWords(words);
  }

  List<Line> of(List<Period> periods) {
    return periods.stream().map(p -> new Line(span(p), where(p.standing()))).toList();
  }

  private static String span(Period period) {
    String from = "From " + Spoken.day(period.from());
    return period.to().equals(Period.OPEN)
        ? from
        : from + " to " + Spoken.day(period.to().minusDays(1));
  }

  private String where(Standing standing) {
    List<String> parts = new ArrayList<>();
    UUID school = standing.school();
    parts.add(school == null ? "On no roll" : words.school(school.toString()));
    if (standing.yearGroup() != null) {
      parts.add("year group " + standing.yearGroup());
    }
    if (standing.provision() != null) {
      parts.add("on the SEN register: " + codes.provision(standing.provision()));
      String needs =
          standing.needs().stream()
              .map(need -> codes.need(need.code()))
              .collect(Collectors.joining("; "));
      if (!needs.isEmpty()) {
        parts.add("needs: " + needs);
      }
    }
    if (standing.parentsTold() != null) {
      parts.add("parents told on " + Spoken.day(standing.parentsTold()));
    }
    return String.join("; ", parts);
  }
}
