import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { actOnCandidate, readCandidate, type Candidate } from '../api/candidates'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { partsOf } from '../time/schoolDate'
import { ApplicationFields, applicationBody, checkApplication } from './ApplicationFields'

/** Puts right what was recorded of an application; what stood before stays in its entries. */
export default function CorrectApplication() {
  const { candidate = '' } = useParams()
  const query = useQuery({ queryKey: ['candidate', candidate], queryFn: () => readCandidate(candidate) })
  const crumbs = [
    { to: '/candidates', name: 'Candidates' },
    { to: `/candidates/${candidate}`, name: 'Candidate' },
  ]
  return (
    <Page title="Correct the application" crumbs={crumbs}>
      <div className="wm-form">
        <Loaded query={query}>{found => <CorrectForm found={found} />}</Loaded>
      </div>
    </Page>
  )
}

function CorrectForm({ found: { candidate, seq, about, receivedOn } }: { found: Candidate }) {
  const navigate = useNavigate()
  const back = `/candidates/${candidate}`
  const form = useCommandForm({
    name: `correct-application:${candidate}`,
    initial: { name: about?.name ?? '', post: about?.post ?? '', receivedOn: partsOf(receivedOn), email: about?.email ?? '', phone: about?.phone ?? '' },
    seen: seq,
    check: checkApplication,
    send: (value, keyFor, seen) => {
      const body = applicationBody(value)
      return actOnCandidate(candidate, 'correct', body, { key: keyFor([body, seen]), seq: seen })
    },
    done: () => {
      readAgain()
      void navigate(back, { state: { done: 'Corrected' } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Record the correction" cancel={back}>
      <ApplicationFields value={form.value} change={form.change} />
    </CommandPageForm>
  )
}
