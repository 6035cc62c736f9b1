import { Link } from 'react-router'
import { useLeadsSafeguarding, useMayBreakGlass } from './roles'

/** The ways from a pupil's record to safeguarding; they say nothing of whether there is anything. */
export function OfThisPupil({ pupil }: { pupil: string }) {
  const leads = useLeadsSafeguarding()
  const emergency = useMayBreakGlass()
  return (
    <nav className="wm-steps wm-no-print" aria-labelledby="safeguarding">
      <h2 id="safeguarding" className="govuk-heading-m">
        Safeguarding
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <Link className="govuk-link" to={`/concerns/raise?pupil=${pupil}`}>
            Tell the safeguarding lead
          </Link>
        </li>
        {(leads || emergency) && (
          <li>
            <Link className="govuk-link" to={`/safeguarding/children/${pupil}`}>
              {leads ? 'Safeguarding chronology' : 'Open safeguarding in an emergency'}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
