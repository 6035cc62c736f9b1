import { Link } from 'react-router'

/** The way to who could open this record on a day. */
export function WhoCanRead({ pupil }: { pupil: string }) {
  return (
    <p className="govuk-body wm-no-print">
      <Link className="govuk-link" to={`/pupils/${pupil}/readers`}>
        Who can read this record, today or on another day
      </Link>
    </p>
  )
}
