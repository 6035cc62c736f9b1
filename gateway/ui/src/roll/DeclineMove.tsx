import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import { declineMove, readArrivals, type AwaitedPupil } from '../api/roll'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'

const list = '/roll/departures'

/** A pupil whom another school has in its roll has not moved, and why. */
export default function DeclineMove() {
  const { pupil = '', to = '' } = useParams()
  const query = useQuery({ queryKey: ['arrivals'], queryFn: readArrivals })
  const asked = query.data?.arrivals.find(each => each.pupil === pupil && each.to === to)
  return (
    <Page title="This pupil has not moved" crumbs={[{ to: list, name: 'Have these pupils moved?' }]} caption={asked?.name}>
      <div className="wm-form">
        <Loaded query={query}>{() => (asked ? <DeclineForm asked={asked} /> : <NotAsked />)}</Loaded>
      </div>
    </Page>
  )
}

function NotAsked() {
  return (
    <p className="govuk-body">
      Nobody asks about this pupil any more.{' '}
      <Link className="govuk-link" to={list}>
        See who is still waiting
      </Link>
    </p>
  )
}

function DeclineForm({ asked }: { asked: AwaitedPupil }) {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `decline-move:${asked.pupil}:${asked.to}`,
    initial: { reason: '' },
    check: value => failed(['reason', !value.reason.trim() && 'Say why you think that the pupil has not moved']),
    send: (value, keyFor) => {
      const reason = value.reason.trim()
      return declineMove(asked.pupil, asked.to, reason, { key: keyFor({ reason, to: asked.to }) })
    },
    done: () => {
      readAgain()
      void navigate(list, { state: { done: `The other school is told that ${asked.name} has not moved` } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Tell the other school" cancel={list}>
      <p className="govuk-body">The pupil stays on your roll, with their record. The other school’s import names the row as a problem, with your reason.</p>
      <TextField
        id="reason"
        label="Why has the pupil not moved?"
        hint="The other school reads this. Leave out anything it need not know, such as needs or concerns"
        rows={4}
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
      />
    </CommandPageForm>
  )
}
