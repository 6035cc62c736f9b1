package waymark.cases.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.PlacedOnRegister;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.PlanReference;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Upn;
import waymark.cases.pupil.Words;

/** A plainly fictional pupil and the policy of her school. */
public final class Pupils {
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  public static final LocalDate BORN = LocalDate.of(2015, 3, 14);
  public static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 7);
  public static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
  public static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
  public static final UUID PUPIL = UUID.fromString("6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11");
  public static final UUID SCHOOL = UUID.fromString("0b0a3a3c-64a5-4c57-9d3b-2f4c1f3c2b22");
  public static final UUID ENTRY = UUID.fromString("a3d3b0a7-9a0e-4b7e-8d55-7a9a52f5c333");
  public static final UUID OTHER_ENTRY = UUID.fromString("b4e4c1b8-0b1f-4c8f-9e66-8b0b63f6d444");
  public static final Words TRIED =
      new Words("Two terms of small-group reading; seating near the front.");
  public static final Plan PLAN = new Plan(new PlanReference("EHC-0001"), "Rowan Valley Council");

  public static final PolicyInForce POLICY =
      new PolicyInForce() {
        private final Map<String, List<Code>> sets =
            Map.of(
                PROVISIONS, List.of(plain("N"), plain("K"), plain("E")),
                NEED_TYPES,
                    List.of(
                        plain("SPLD"),
                        plain("SLCN"),
                        plain("SEMH"),
                        new Code("NSA", "No specialist assessment", null, List.of("K"))),
                REMOVAL_REASONS, List.of(plain("needs-met"), plain("other")),
                ERASURE_REASONS,
                    List.of(
                        plain("retention-ended"),
                        plain("no-longer-necessary"),
                        plain("objection-upheld"),
                        plain("recorded-unlawfully"),
                        plain("legal-obligation")),
                HOLD_REASONS, List.of(plain("legal-claim"), plain("inquiry")),
                ACCESS_EXEMPTIONS, List.of(plain("third-party"), plain("serious-harm")),
                ACCESS_REFUSALS, List.of(plain("unfounded")),
                ACCESS_REQUESTERS, List.of(plain("parent")),
                ACCESS_DELIVERY, List.of(plain("collected")),
                BANK_HOLIDAYS, List.of(plain("2026-12-25")));

        @Override
        public List<Code> codes(String set, LocalDate on) {
          return on.isBefore(BORN) ? List.of() : sets.getOrDefault(set, List.of());
        }

        @Override
        public Optional<BigDecimal> number(String name, LocalDate on) {
          return name.equals("retention-sen-file-years")
              ? Optional.of(BigDecimal.valueOf(31))
              : Optional.empty();
        }
      };

  private Pupils() {}

  private static Code plain(String code) {
    return new Code(code, code, null, List.of());
  }

  public static JoinedSchool joined() {
    return new JoinedSchool(
        PUPIL,
        LocalDate.of(2024, 9, 2),
        SCHOOL,
        new Name("Quillfeather", "Posy", null, null, null),
        new DateOfBirth(BORN),
        new Upn("A999111122001"),
        List.of(),
        "6",
        "6B",
        null);
  }

  /** As a whole roll without her says. */
  public static LeftSchool left() {
    return new LeftSchool(PUPIL, NOVEMBER, SCHOOL, null);
  }

  public static PlacedOnRegister placed(LocalDate on, Provision provision, @Nullable Plan plan) {
    return new PlacedOnRegister(PUPIL, on, SCHOOL, ENTRY, provision, needs("SPLD"), TRIED, plan);
  }

  public static PlacedOnRegister placed() {
    return placed(SEPTEMBER, Provision.SEN_SUPPORT, null);
  }

  public static PlacedOnRegister placed(List<Need> needs) {
    return new PlacedOnRegister(
        PUPIL, SEPTEMBER, SCHOOL, ENTRY, Provision.SEN_SUPPORT, needs, TRIED, null);
  }

  /** Needs ranked in the order given. */
  public static List<Need> needs(String... codes) {
    return java.util.stream.IntStream.range(0, codes.length)
        .mapToObj(i -> new Need(i + 1, codes[i]))
        .toList();
  }

  /** The case after these events. */
  public static PupilState after(PupilEvent... events) {
    PupilState state = PupilState.NONE;
    for (PupilEvent event : events) {
      state = state.evolve(event);
    }
    return state;
  }
}
