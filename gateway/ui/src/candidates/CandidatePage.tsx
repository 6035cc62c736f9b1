import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readCandidate, type Candidate } from '../api/candidates'
import { labelOf, usePolicy } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { SummaryList } from '../page/SummaryList'
import { WhoViewed } from '../pupil/WhoViewed'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { CandidateEntries } from './CandidateEntries'
import { CandidateHolds } from './CandidateHolds'
import { CandidateRequest } from './CandidateRequest'
import { CandidateSteps } from './CandidateSteps'
import { candidateName, keptInWords } from './candidateWords'

/** What is kept about somebody who applied, until when, and what can be done about it. */
export default function CandidatePage() {
  const { candidate = '' } = useParams()
  const query = useQuery({ queryKey: ['candidate', candidate], queryFn: () => readCandidate(candidate) })
  const erased = query.data?.erasure.stage === 'erased'
  return (
    <Page
      title={query.data ? (erased ? 'Erased candidate' : candidateName(query.data.about)) : 'Candidate'}
      caption={query.data && 'Candidate'}
      crumbs={[{ to: '/candidates', name: 'Candidates' }]}
    >
      <Loaded query={query}>{found => <Shown found={found} />}</Loaded>
      {query.data && <WhoViewed about={candidate} of="candidate" />}
    </Page>
  )
}

function Shown({ found }: { found: Candidate }) {
  const { schools } = useMe()
  const { candidateOutcomes, erasureReasons } = usePolicy()
  const { about, erasure, outcome, outcomeOn } = found
  const ground = erasure.ground ? labelOf(erasureReasons, erasure.ground) : ''
  const rows = [
    { key: 'School', value: schoolName(schools, found.school) },
    ...(about?.post ? [{ key: 'Post', value: about.post }] : []),
    { key: 'Received', value: inWords(found.receivedOn) },
    ...(about?.email ? [{ key: 'E-mail', value: about.email }] : []),
    ...(about?.phone ? [{ key: 'Telephone', value: about.phone }] : []),
    { key: 'Outcome', value: outcome ? `${labelOf(candidateOutcomes, outcome)}${outcomeOn ? `, ${inWords(outcomeOn)}` : ''}` : 'None yet' },
    ...(erasure.stage === 'erased' ? [] : [{ key: 'Kept', value: keptInWords(found) }]),
  ]
  return (
    <>
      {erasure.stage === 'erased' && (
        <p className="govuk-inset-text">
          Erased{erasure.on ? ` on ${inWords(erasure.on)}` : ''}. {ground}
        </p>
      )}
      {erasure.stage === 'proposed' && (
        <p className="govuk-inset-text">
          {erasure.proposedBy?.name ?? 'Somebody whose name is not available'} proposes to erase this candidate{erasure.on ? `, since ${inWords(erasure.on)}` : ''}. {ground}
        </p>
      )}
      {erasure.stage === 'approved' && <p className="govuk-inset-text">Two people agreed to erase this candidate. That happens within minutes.</p>}
      <div className="wm-record">
        <div className="wm-record__steps">
          <CandidateSteps found={found} />
        </div>
        <div className="wm-record__main">
          <SummaryList rows={rows} />
          <CandidateRequest found={found} />
          <CandidateHolds found={found} />
          <CandidateEntries entries={found.entries} />
        </div>
      </div>
    </>
  )
}
