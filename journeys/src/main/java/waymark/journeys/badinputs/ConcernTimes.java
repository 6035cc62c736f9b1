package waymark.journeys.badinputs;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;

/** 53 where a time of day is taken: that of a concern that is raised. */
record ConcernTimes(Ground ground, Heard heard, SignedInClient lead) {

  Check check() {
    return new Check("53 a concern of a time that no clock has shown is 422", this::clocks);
  }

  private void clocks() {
    heard.broken(raised("2026-03-29", "01:30"), 422, "time-on-the-clock");
    var later = LocalDateTime.now(ZoneId.of("Europe/London")).plusHours(1);
    var day = later.toLocalDate();
    var rule = day.isAfter(ground.today) ? "not-after-today" : "not-after-now";
    var time = later.format(DateTimeFormatter.ofPattern("HH:mm"));
    heard.broken(raised(day.toString(), time), 422, rule);
    for (var none : List.of("25:00", "01:30+25:00", "1:30", "noon")) {
      heard.invalid(raised("2026-03-30", none), "/occurredAt");
    }
  }

  private Answer raised(String day, String time) {
    var form = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"occurredAt\":\"%s\",\"seen\":\"Alone.\"}";
    return lead.post("/api/safeguarding/concerns", form.formatted(ground.pupil, day, time));
  }
}
