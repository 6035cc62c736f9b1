import { Link } from 'react-router'
import type { AccessDetail } from '../api/subjectAccess'
import { useDecidesErasure } from '../shell/roles'
import { useAnswers } from './useAnswers'

/** What can be done next about a request. */
export function RequestSteps({ request }: { request: AccessDetail }) {
  const director = useDecidesErasure()
  const answers = useAnswers(request)
  const at = (what: string) => `/privacy/requests/${request.request}/${what}`
  const open = request.stage !== 'sent' && request.stage !== 'refused'
  const steps = [
    { to: at('identity'), name: 'Confirm who is asking', shown: request.stage === 'received' },
    { to: at('items'), name: 'Gather what is held', shown: request.stage === 'gathering' },
    { to: at('items'), name: 'Look through what is held', shown: request.stage === 'in-redaction' },
    { to: at('extend'), name: 'Take longer for the answer', shown: open && request.stage !== 'approved' && request.extended < 2 },
    { to: at('refuse'), name: 'Refuse the request', shown: open && director },
  ].filter(step => step.shown)
  if (!answers) {
    return (
      <p className="govuk-inset-text">
        This request is about you. Another trust director answers it. Where there is none, ask a trust administrator to give somebody that role.
      </p>
    )
  }
  if (steps.length === 0) return null
  return (
    <nav className="wm-steps wm-no-print" aria-labelledby="steps">
      <h2 id="steps" className="govuk-heading-m">
        What you can do
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {steps.map(step => (
          <li key={step.name}>
            <Link className="govuk-link" to={step.to}>
              {step.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
