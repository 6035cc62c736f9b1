import { Link } from 'react-router'
import type { Candidate } from '../api/candidates'
import { useMe } from '../shell/me'
import { isOpen } from './accessInWords'
import { candidateActs } from './candidateActs'

/** What can be done next about a candidate; whoever proposed an erasure does not decide it. */
export function CandidateSteps({ found: { candidate, erasure, holds, access } }: { found: Candidate }) {
  const { person } = useMe()
  if (erasure.stage === 'erased' || erasure.stage === 'approved') return null
  const proposed = erasure.stage === 'proposed'
  const decides = proposed && erasure.proposedBy?.person !== person
  const asked = isOpen(access)
  const steps = [
    { act: 'note', name: candidateActs['note']!.name, shown: true },
    { act: 'outcome', name: candidateActs['outcome']!.name, shown: true },
    { act: 'correct', name: 'Correct the application', shown: true },
    { act: 'place-hold', name: candidateActs['place-hold']!.name, shown: true },
    { act: 'ask', name: candidateActs['ask']!.name, shown: !asked },
    { act: 'propose', name: candidateActs['propose']!.name, shown: !proposed && holds.length === 0 },
    { act: 'approve', name: candidateActs['approve']!.name, shown: decides && holds.length === 0 && !asked },
    { act: 'withdraw', name: candidateActs['withdraw']!.name, shown: proposed && !decides },
    { act: 'refuse', name: candidateActs['refuse']!.name, shown: decides },
  ].filter(step => step.shown)
  return (
    <nav className="wm-steps wm-no-print" aria-labelledby="steps">
      <h2 id="steps" className="govuk-heading-m">
        What you can do
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {steps.map(({ act, name }) => (
          <li key={act}>
            <Link className="govuk-link" to={`/candidates/${candidate}/${act}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
