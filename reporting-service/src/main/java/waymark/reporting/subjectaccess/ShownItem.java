package waymark.reporting.subjectaccess;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.reporting.subjectaccess.AccessItem.Line;

record ShownItem(
    String item, String section, String title, List<Line> lines, @Nullable ItemDecision decision) {}
