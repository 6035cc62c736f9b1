import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { actOnLowLevel, readLowLevel, type LowLevel } from '../api/lowLevel'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { ActFields } from '../safeguarding/ActFields'
import { actBody, checkAct, emptyAnswers } from '../safeguarding/actAnswers'
import type { Act } from '../safeguarding/concernActs'
import { NotFound } from '../shell/NotFound'
import { readAgain } from '../shell/queries'
import { actsFor, lowLevelActs } from './lowLevelActs'
import { nameOf } from './nameOf'

/** One question page about a low-level concern: the address says what is done. */
export default function LowLevelAct() {
  const { concern = '', act: what = '' } = useParams()
  const query = useQuery({ queryKey: ['low-level-concern', concern], queryFn: () => readLowLevel(concern) })
  const acts = query.data ? actsFor(query.data.concern) : lowLevelActs
  const act = acts[what]
  if (!act) return <NotFound />
  const crumbs = [
    { to: '/low-level', name: 'Low-level concerns' },
    { to: `/low-level/${concern}`, name: 'Concern' },
  ]
  return (
    <Page title={act.title} crumbs={crumbs} caption={query.data && nameOf(query.data.concern)}>
      <div className="wm-form">
        <Loaded query={query}>{found => <ActForm key={what} act={act} what={what} found={found} />}</Loaded>
      </div>
    </Page>
  )
}

function ActForm({ act, what, found: { concern } }: { act: Act; what: string; found: LowLevel }) {
  const navigate = useNavigate()
  const back = `/low-level/${concern.concern}`
  const form = useCommandForm({
    name: `low-level-${what}:${concern.concern}`,
    initial: emptyAnswers(act),
    seen: concern.seq,
    check: value => checkAct(act, value),
    send: (value, keyFor, seq) => {
      const body = actBody(act, value)
      return actOnLowLevel(concern.concern, what, body, { key: keyFor(body), seq })
    },
    done: () => {
      readAgain()
      void navigate(back, { state: { done: act.said } })
    },
  })
  return (
    <CommandPageForm form={form} submit={act.submit} cancel={back}>
      <ActFields act={act} value={form.value} change={form.change} />
    </CommandPageForm>
  )
}
