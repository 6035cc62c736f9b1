import { Link } from 'react-router'

/** Why the record of a pupil whom a school has is not erased, and what comes first. */
export function StillOnRoll() {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">This pupil is on the roll of a school of the trust. Records of pupils who are there are not erased.</p>
      <p className="govuk-body">
        If the pupil has left, <Link className="govuk-link" to="/roll/new">import the school’s whole roll</Link> without them first. Then ask again here.
      </p>
    </div>
  )
}
