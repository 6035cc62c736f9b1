package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.record.BodyMark;

/**
 * One thing that was recorded, as it is shown.
 *
 * @param concern the concern it belongs to; null for the file as a whole
 * @param seq its place in its stream; what a correction names
 * @param kind the name of the event, such as decision-made
 * @param by who recorded it
 * @param facts codes, days and ids by name
 * @param texts what was told, by name; {@code [erased]} where the key is gone
 */
public record Entry(
    @Nullable UUID concern,
    long seq,
    String kind,
    LocalDate occurredOn,
    Instant recordedAt,
    String by,
    @Nullable String byName,
    Map<String, String> facts,
    Map<String, String> texts,
    List<BodyMark> bodyMap) {}
