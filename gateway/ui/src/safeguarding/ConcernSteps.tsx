import { Link } from 'react-router'
import type { Concern } from '../api/safeguarding'
import { Acknowledge } from './Acknowledge'
import { concernActs } from './concernActs'

/** What a safeguarding lead can do with a concern as it stands. */
export function ConcernSteps({ concern }: { concern: Concern }) {
  const at = (what: string) => `/safeguarding/concerns/${concern.concern}/${what}`
  const acts = concern.status === 'closed' ? ['reopen', 'share', 'decline-to-share', 'reattribute'] : openActs
  return (
    <nav className="wm-steps wm-no-print" aria-labelledby="steps">
      <h2 id="steps" className="govuk-heading-m">
        What you can do
      </h2>
      {concern.status === 'new' && <Acknowledge concern={concern} />}
      <ul className="govuk-list govuk-list--spaced">
        {acts.map(what => (
          <li key={what}>
            <Link className="govuk-link" to={at(what)}>
              {concernActs[what]!.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const openActs = ['decide', 'add-information', 'refer', 'share', 'decline-to-share', 'close', 'reattribute']
