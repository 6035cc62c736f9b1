import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { decideOnConcern, readConcern, type Concern } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { NotFound } from '../shell/NotFound'
import { readAgain } from '../shell/queries'
import { ActFields } from './ActFields'
import { actBody, checkAct, emptyAnswers } from './actAnswers'
import { childOf } from './childOf'
import { concernActs, type Act } from './concernActs'

/** One question page about a concern: the address says what is done. */
export default function ConcernAct() {
  const { concern = '', act: what = '' } = useParams()
  const query = useQuery({ queryKey: ['concern', concern], queryFn: () => readConcern(concern) })
  const act = concernActs[what]
  if (!act) return <NotFound />
  const crumbs = [
    { to: '/safeguarding', name: 'Safeguarding' },
    { to: `/safeguarding/concerns/${concern}`, name: 'Concern' },
  ]
  return (
    <Page title={act.title} crumbs={crumbs} caption={query.data && childOf(query.data)}>
      <div className="wm-form">
        <Loaded query={query} wait="Opening the concern…">
          {found => <ActForm key={what} act={act} what={what} concern={found} />}
        </Loaded>
      </div>
    </Page>
  )
}

function ActForm({ act, what, concern }: { act: Act; what: string; concern: Concern }) {
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const referral = address.get('referral')
  const entry = address.get('entry')
  const back = `/safeguarding/concerns/${concern.concern}`
  const form = useCommandForm({
    name: `${what}:${concern.concern}:${referral ?? entry ?? ''}`,
    initial: emptyAnswers(act),
    seen: concern.seq,
    check: value => checkAct(act, value),
    send: (value, keyFor, seq) => {
      const body = { ...actBody(act, value), ...(entry && { corrects: Number(entry) }) }
      const address = referral ? `referrals/${referral}/${what}` : what
      return decideOnConcern(concern.concern, address, body, { key: keyFor(body), seq })
    },
    done: () => {
      readAgain()
      void navigate(what === 'reattribute' ? '/safeguarding' : back, { state: { done: act.said } })
    },
  })
  return (
    <CommandPageForm form={form} submit={act.submit} cancel={back}>
      <ActFields act={act} value={form.value} change={form.change} />
    </CommandPageForm>
  )
}
