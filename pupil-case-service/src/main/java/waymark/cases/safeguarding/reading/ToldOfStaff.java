package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;
import static waymark.cases.safeguarding.reading.IndexDocuments.instant;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.lowlevel.LowLevelTold;

/** How what somebody told of an adult who works at their school stands, and no more of it. */
@Component
public class ToldOfStaff {
  private static final int MOST_TOLD = 200;

  private final SafeguardingIndex index;

  ToldOfStaff(SafeguardingIndex index) {
    this.index = index;
  }

  public List<MyConcerns.OfStaff> by(UUID person) {
    return index
        .now(SafeguardingIndex.LOW_LEVEL)
        .find(Filters.eq("toldBy", person.toString()))
        .sort(Sorts.descending("recordedAt", "_id"))
        .limit(MOST_TOLD)
        .map(d ->
            new MyConcerns.OfStaff(
                given(d, "_id"),
                Objects.requireNonNull(day(d, "occurredOn")),
                instant(d, "recordedAt"),
                status(d.getString("status"))))
        .into(new ArrayList<>());
  }

  private static String status(String stands) {
    if (stands.equals(LowLevelTold.UNRECORDED)) {
      return "told";
    }
    boolean over = stands.equals("concluded") || stands.equals(IndexDocuments.ERASED);
    return over ? "dealt-with" : "taken-up";
  }
}
