package waymark.cases.safeguarding.answer;

import java.util.List;

/**
 * Requests about members of staff that these schools' head teachers answer a part of, those to be
 * answered first coming first.
 */
public record StaffPartsList(List<PartLine> parts) {}
