import { Link } from 'react-router'

/** On which grounds the record of a pupil whom a school has is erased, and what comes first for any other. */
export function StillOnRoll() {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        This pupil is on the roll of a school of the trust. Until they have left, their record is erased only if it should never have been made, or if a court or
        a law requires it. The next import of a roll with them on it would then bring them back as a new pupil.
      </p>
      <p className="govuk-body">
        If the pupil has left, <Link className="govuk-link" to="/roll/new">import the school’s whole roll</Link> without them first.
      </p>
    </div>
  )
}
