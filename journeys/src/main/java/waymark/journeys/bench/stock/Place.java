package waymark.journeys.bench.stock;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The command. */
record Place(@TargetAggregateIdentifier String pupil, UUID entry) {}
