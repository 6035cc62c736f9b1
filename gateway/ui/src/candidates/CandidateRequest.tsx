import { Link } from 'react-router'
import { candidateAnswer, type Candidate } from '../api/candidates'
import { SummaryList } from '../page/SummaryList'
import { Tag } from '../page/Tag'
import { DraftAnswer } from '../privacy/DraftAnswer'
import { useMe } from '../shell/me'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { actsOn, clockOf, isOpen, stageInWords, whyNotApprove, type Access } from './accessInWords'
import { candidateAccessActs } from './candidateAccessActs'

/** The newest request of a candidate to see what is held about them: how far it has come, by when it is due, and what comes next. */
export function CandidateRequest({ found: { candidate, access } }: { found: Candidate }) {
  const { person } = useMe()
  if (!access) return null
  const open = isOpen(access)
  const clock = clockOf(access.due, todayInSchool())
  const why = access.stage === 'in_redaction' && whyNotApprove(access, person)
  const rows = [
    { key: 'State', value: stageInWords(access.stage) },
    {
      key: 'To be answered by',
      value: open && (
        <>
          {inWords(access.due)} <Tag tone={clock.tone}>{clock.name}</Tag>
        </>
      ),
    },
    { key: 'Received', value: inWords(access.receivedOn) },
    { key: 'Asked for', value: access.asked },
    { key: 'Put off', value: access.extended > 0 && `By ${access.extended === 1 ? 'one month' : 'two months'}` },
    { key: 'Gathered', value: access.items > 0 && `${access.items} items, ${access.undecided} still to be looked through` },
    { key: 'Approval', value: why },
  ]
  return (
    <section aria-labelledby="request">
      <h2 id="request" className="govuk-heading-m">
        Request to see what is held
      </h2>
      <SummaryList rows={rows.filter(row => row.value)} />
      <RequestLinks candidate={candidate} access={access} acts={actsOn(access, person)} />
    </section>
  )
}

function RequestLinks({ candidate, access, acts }: { candidate: string; access: Access; acts: string[] }) {
  const approved = access.stage === 'approved' || access.stage === 'sent'
  return (
    <ul className="govuk-list govuk-list--spaced wm-no-print">
      {access.items > 0 && (
        <li>
          <Link className="govuk-link" to={`/candidates/${candidate}/requests/${access.request}`}>
            Look through what is held
          </Link>
        </li>
      )}
      {access.stage === 'in_redaction' && (
        <li>
          <DraftAnswer href={candidateAnswer(candidate, access.request, 'pdf')} />
        </li>
      )}
      {approved && (
        <li>
          <a className="govuk-link" href={candidateAnswer(candidate, access.request, 'pdf')} download>
            Open the answer as PDF
          </a>
        </li>
      )}
      {approved && (
        <li>
          <a className="govuk-link" href={candidateAnswer(candidate, access.request, 'json')} download>
            Open the answer as JSON, for another system
          </a>
        </li>
      )}
      {acts.map(act => (
        <li key={act}>
          <Link className="govuk-link" to={`/candidates/${candidate}/${act}`}>
            {candidateAccessActs[act]!.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
