import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { readCandidates, type CandidateLine } from '../api/candidates'
import { labelOf, usePolicy } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { pageAddress } from '../shell/pageAddress'
import { useCandidatesSchool } from '../shell/roles'
import { useWhere } from '../shell/school'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { clockOf } from './accessInWords'

const tabs = [
  ['all', 'All'],
  ['open', 'Open'],
  ['waiting', 'No outcome yet'],
  ['due', 'Due to be erased'],
  ['proposed', 'Erasure to decide'],
  ['held', 'Legal hold'],
  ['asked', 'Asked to see what is held'],
] as const

/** Whoever applied for a post, and whose time to be kept has come. */
export default function CandidatesPage() {
  const school = useCandidatesSchool()
  const [address] = useSearchParams()
  const which = tabs.find(([code]) => code === address.get('which'))?.[0] ?? 'all'
  const after = address.get('after')
  const query = useQuery({ queryKey: ['candidates', school, which, after], queryFn: () => readCandidates({ school, which, after, limit: 50 }) })
  return (
    <Page
      title="Candidates"
      caption={useWhere(school)}
      actions={
        <Link className="govuk-button" to={pageAddress('/candidates/record', address)}>
          Record an application
        </Link>
      }
    >
      <Loaded query={query}>
        {({ candidates, counts, months, next }) => (
          <>
            <p className="govuk-body wm-prose">
              {months ? `Whoever is not appointed is kept for ${months} months after that is decided, then erased by two people.` : 'The trust has set no time for how long candidates are kept.'}
            </p>
            <nav className="wm-tabs" aria-label="Candidates by where they stand">
              {tabs.map(([code, name]) => (
                <Link key={code} className="wm-tabs__tab" to={pageAddress('/candidates', address, { which: code })} aria-current={code === which ? 'page' : undefined}>
                  {name} ({counts[code]})
                </Link>
              ))}
            </nav>
            {candidates.length === 0 ? <p className="govuk-body">Nobody.</p> : <CandidateTable candidates={candidates} />}
            {next && (
              <Link className="govuk-link" to={pageAddress('/candidates', address, { which, after: next })}>
                More candidates
              </Link>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function CandidateTable({ candidates }: { candidates: CandidateLine[] }) {
  const { schools } = useMe()
  const { candidateOutcomes } = usePolicy()
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Candidates</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Post</th>
          <th scope="col">School</th>
          <th scope="col">Received</th>
          <th scope="col">Outcome</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {candidates.map(line => (
          <tr key={line.candidate}>
            <th scope="row">
              <Link className="govuk-link" to={`/candidates/${line.candidate}`}>
                {line.name ?? 'Name not available'}
              </Link>
            </th>
            <td data-label="Post">{line.post ?? 'Not available'}</td>
            <td data-label="School">{schoolName(schools, line.school)}</td>
            <td data-label="Received">{inWords(line.receivedOn)}</td>
            <td data-label="Outcome">{line.outcome ? `${labelOf(candidateOutcomes, line.outcome)}${line.outcomeOn ? `, ${inWords(line.outcomeOn)}` : ''}` : 'None yet'}</td>
            <td data-label="State">
              {line.held && <Tag tone="purple">Legal hold</Tag>} {line.proposed && <Tag tone="blue">Erasure proposed</Tag>} {line.due && <Tag tone="yellow">Due</Tag>}{' '}
              {line.waiting && <Tag tone="orange">No outcome</Tag>}
              {line.answerBy && <Tag tone={clockOf(line.answerBy, todayInSchool()).tone}>Answer by {inWords(line.answerBy)}</Tag>}
              {!line.held && !line.proposed && !line.due && !line.waiting && !line.answerBy && 'Kept'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
