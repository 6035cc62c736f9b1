import { tellParents } from '../api/register'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import { TodayLink } from '../form/TodayLink'
import { failed } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate } from '../time/schoolDate'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'

export default function TellParents() {
  return <PupilFormPage title="Record that parents were told">{pupil => <TellForm pupil={pupil} />}</PupilFormPage>
}

function TellForm({ pupil }: { pupil: Pupil }) {
  const form = usePupilCommand({
    what: 'tell-parents',
    pupil,
    initial: { occurredOn: noDate, how: '' },
    check: value => failed(['occurredOn', checkDate('Date parents were told', value.occurredOn)]),
    send: (value, options) => {
      const body = { occurredOn: dateOf(value.occurredOn)!, ...(value.how.trim() ? { how: value.how.trim() } : {}) }
      return tellParents(pupil.pupil, body, options(body))
    },
    said: 'Recorded that parents were told',
  })
  return (
    <CommandPageForm form={form} submit="Record that parents were told" cancel={`/pupils/${pupil.pupil}`}>
      <DateField
        id="occurredOn"
        legend="When were the parents told?"
        hint="For example, 7 9 2026"
        value={form.value.occurredOn}
        onChange={occurredOn => form.change({ occurredOn })}
      />
      <TodayLink onChange={occurredOn => form.change({ occurredOn })} />
      <TextField
        id="how"
        label="How, and what was said (optional)"
        hint="For example, a meeting after school with both parents"
        rows={3}
        value={form.value.how}
        onChange={how => form.change({ how })}
      />
    </CommandPageForm>
  )
}
