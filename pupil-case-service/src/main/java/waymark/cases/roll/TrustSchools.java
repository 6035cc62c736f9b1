package waymark.cases.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import waymark.cases.rollfile.SchoolCode;

/** The schools of the trust, as an import has to know them. */
public interface TrustSchools {
  List<UUID> all();

  Optional<SchoolCode> code(UUID school);

  /** The school of the trust with this local authority and establishment number. */
  Optional<UUID> withCode(String la, String establishment);
}
