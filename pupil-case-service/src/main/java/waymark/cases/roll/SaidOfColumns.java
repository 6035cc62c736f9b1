package waymark.cases.roll;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/**
 * What people said of the columns of a school's files, the newest for each set of headings, for as
 * long as nobody says otherwise. Headings are kept as marks alone: a file may have a pupil where
 * its headings should be. A part of the {@link RollIndex}, made anew with it.
 */
final class SaidOfColumns {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private final MongoCollection<Document> said;
  private final RollMarks marks;

  SaidOfColumns(MongoDatabase database, RollMarks marks) {
    this.said = database.getCollection("columns");
    this.marks = marks;
  }

  /**
   * @param mapping fields by heading
   */
  void heard(UUID school, Map<String, String> mapping, Instant at) {
    List<Document> columns = new ArrayList<>();
    mapping.forEach((heading, field) ->
        columns.add(new Document("heading", marks.heading(heading)).append("field", field)));
    String id =
        school
            + ">"
            + marks.heading(String.join("\n", mapping.keySet().stream().sorted().toList()));
    Document before = said.find(eq("_id", id)).first();
    if (before == null || !before.getDate("at").after(Date.from(at))) {
      Document now =
          new Document("_id", id)
              .append("school", school.toString())
              .append("at", Date.from(at))
              .append("columns", columns);
      said.replaceOne(eq("_id", id), now, UPSERT);
    }
  }

  /** What holds of that for a file with these headings; empty where nothing does. */
  Map<String, String> of(UUID school, List<String> headings) {
    Map<String, String> byMark = new LinkedHashMap<>();
    headings.forEach(heading -> byMark.put(marks.heading(heading), heading));
    List<Map<String, String>> newestFirst =
        said.find(eq("school", school.toString()))
            .sort(Sorts.descending("at"))
            .map(each -> columns(each, byMark))
            .into(new ArrayList<>());
    return RememberedMapping.of(headings, newestFirst);
  }

  void forget() {
    said.deleteMany(new Document());
  }

  /** By the file's own headings; a column that the file does not have, by its mark. */
  private static Map<String, String> columns(Document said, Map<String, String> byMark) {
    Map<String, String> columns = new HashMap<>();
    for (Document column : said.getList("columns", Document.class)) {
      String mark = column.getString("heading");
      columns.put(byMark.getOrDefault(mark, mark), column.getString("field"));
    }
    return columns;
  }
}
