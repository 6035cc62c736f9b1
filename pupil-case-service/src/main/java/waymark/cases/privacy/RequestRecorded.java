package waymark.cases.privacy;

import java.util.UUID;

/** Said within the service once a request is recorded, for those who answer another part of it. */
public record RequestRecorded(UUID request) {}
