import { Link } from 'react-router'
import type { Pupil } from '../api/reports'

export function HoldGone({ pupil }: { pupil: Pupil }) {
  return (
    <>
      <p className="govuk-body">This hold does not stand any more: somebody has lifted it.</p>
      <Link className="govuk-link" to={`/pupils/${pupil.pupil}`}>
        Back to the record
      </Link>
    </>
  )
}
