import { rankNeeds } from '../api/register'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TodayLink } from '../form/TodayLink'
import { failed } from '../form/errors'
import { NeedsField } from '../register/NeedsField'
import { checkNeeds, codesOf, ranked } from '../register/entryAnswers'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate } from '../time/schoolDate'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'

export default function RankNeeds() {
  return <PupilFormPage title="Change needs">{pupil => <RankForm pupil={pupil} />}</PupilFormPage>
}

function RankForm({ pupil }: { pupil: Pupil }) {
  const form = usePupilCommand({
    what: 'rank-needs',
    pupil,
    initial: { needs: codesOf(pupil.register?.needs ?? []), occurredOn: noDate },
    check: value => [
      ...checkNeeds(value.needs),
      ...failed(['occurredOn', checkDate('Date the needs changed', value.occurredOn, { notBefore: pupil.register?.since })]),
    ],
    send: (value, options) => {
      const body = { occurredOn: dateOf(value.occurredOn)!, needs: ranked(value.needs) }
      return rankNeeds(pupil.pupil, body, options(body))
    },
    said: 'Needs changed',
  })
  return (
    <CommandPageForm form={form} submit="Record these needs" cancel={`/pupils/${pupil.pupil}`}>
      <NeedsField value={form.value.needs} onChange={needs => form.change({ needs })} provision={pupil.register?.provision ?? ''} />
      <DateField
        id="occurredOn"
        legend="Since when?"
        hint="The day it was agreed, not the day you record it"
        value={form.value.occurredOn}
        onChange={occurredOn => form.change({ occurredOn })}
      />
      <TodayLink onChange={occurredOn => form.change({ occurredOn })} />
    </CommandPageForm>
  )
}
