import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { readConcern, type Concern } from '../api/safeguarding'
import { usePolicy } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { inWords, momentOf } from '../time/words'
import { ConcernSteps } from './ConcernSteps'
import { EntryList } from './EntryList'
import { Referrals } from './Referrals'
import { childOf } from './childOf'
import { stateOf } from './words'

/** One concern: where it stands, what can be done next, and everything recorded of it. */
export default function ConcernPage() {
  const { concern = '' } = useParams()
  const query = useQuery({ queryKey: ['concern', concern], queryFn: () => readConcern(concern) })
  return (
    <Page
      title={query.data ? childOf(query.data) : 'Concern'}
      tab="Concern"
      caption="Concern about"
      crumbs={[{ to: '/safeguarding', name: 'Safeguarding' }]}
    >
      <Loaded query={query} wait="Opening the concern…">
        {found => <Shown concern={found} />}
      </Loaded>
    </Page>
  )
}

function Shown({ concern }: { concern: Concern }) {
  const { schools } = useMe()
  const { safeguardingCodes } = usePolicy()
  const state = stateOf(concern.status)
  return (
    <>
      <p className="govuk-body">
        <Tag tone={state.tone}>{state.name}</Tag> {concern.immediateDanger && <Tag tone="red">Immediate danger</Tag>}{' '}
        {concern.overdue && <Tag tone="orange">Overdue</Tag>} {schoolName(schools, concern.school)}. Happened {inWords(concern.occurredOn)}, raised{' '}
        {momentOf(concern.raisedAt)} by {concern.raisedByName ?? 'somebody whose name is not available'}.
        {concern.dueBy && ` Due by ${inWords(concern.dueBy)}.`}{' '}
        {concern.pupil && (
          <Link className="govuk-link" to={`/safeguarding/children/${concern.pupil}`}>
            Chronology of this child
          </Link>
        )}
      </p>
      <div className="wm-record">
        <div className="wm-record__steps">
          <ConcernSteps concern={concern} />
        </div>
        <div className="wm-record__main">
          <Referrals concern={concern} />
          <h2 className="govuk-heading-m">What was recorded</h2>
          <EntryList entries={concern.entries} codes={safeguardingCodes} correct={entry => `/safeguarding/concerns/${concern.concern}/correct?entry=${entry.seq}`} />
        </div>
      </div>
    </>
  )
}
