package waymark.recruitment.candidate;

import org.jspecify.annotations.Nullable;

/** Who applied for which post, and how they are reached. */
public record Particulars(
    Words post, CandidateName name, @Nullable Words email, @Nullable Words phone) {}
