import { Link } from 'react-router'
import type { Pupil } from '../api/reports'
import { useKeepsRegisterAt } from '../shell/roles'

type Step = { to: string; name: string; flagged?: boolean }

/** What can be done next, what is flagged first. */
export function NextSteps({ pupil }: { pupil: Pupil }) {
  const keeps = useKeepsRegisterAt(pupil.school)
  const steps = keeps ? stepsFor(pupil) : []
  const flagged = steps.filter(step => step.flagged)
  const others = steps.filter(step => !step.flagged)
  if (steps.length === 0) return null
  return (
    <nav className="wm-steps wm-no-print" aria-labelledby="steps">
      <h2 id="steps" className="govuk-heading-m">
        What you can do
      </h2>
      {flagged.map(step => (
        <p key={step.to} className="wm-steps__flag">
          <strong>Parents have not been told.</strong>
          <br />
          <Link className="govuk-link" to={step.to}>
            {step.name}
          </Link>
        </p>
      ))}
      <ul className="govuk-list govuk-list--spaced">
        {others.map(step => (
          <li key={step.to}>
            <Link className="govuk-link" to={step.to}>
              {step.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function stepsFor(pupil: Pupil): Step[] {
  const stage = pupil.erasure?.stage
  if (stage === 'approved' || stage === 'erased') return []
  const hold = { to: `/pupils/${pupil.pupil}/holds/place`, name: 'Place a legal hold on this record' }
  const erasable = !stage && pupil.holds.length === 0
  const erasure = erasable ? [{ to: `/pupils/${pupil.pupil}/erasure/request`, name: 'Ask for this record to be erased' }] : []
  const access = { to: `/privacy/requests/new?pupil=${pupil.pupil}`, name: 'Record a subject access request' }
  return [...registerSteps(pupil), access, hold, ...erasure]
}

function registerSteps(pupil: Pupil): Step[] {
  const at = (what: string) => `/pupils/${pupil.pupil}/${what}`
  if (pupil.register === null) {
    if (pupil.proposal) return [{ to: `/register/proposals/${pupil.pupil}`, name: 'Check the proposed entry' }]
    return pupil.onRoll ? [{ to: at('place'), name: 'Place on the SEN register' }] : []
  }
  return [
    ...(pupil.register.parentsTold ? [] : [{ to: at('tell-parents'), name: 'Record that parents were told', flagged: true }]),
    { to: at('change-provision'), name: 'Change provision' },
    { to: at('rank-needs'), name: 'Change or re-rank needs' },
    { to: at('remove'), name: 'Remove from the SEN register' },
  ]
}
