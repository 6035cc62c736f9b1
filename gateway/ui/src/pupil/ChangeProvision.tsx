import { changeProvision } from '../api/register'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TodayLink } from '../form/TodayLink'
import { failed } from '../form/errors'
import { ProvisionField } from '../register/ProvisionField'
import { authorityAt, rememberAuthority } from '../register/authority'
import { checkPlan, planOf } from '../register/entryAnswers'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate } from '../time/schoolDate'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'

export default function ChangeProvision() {
  return <PupilFormPage title="Change provision">{pupil => <ChangeForm pupil={pupil} />}</PupilFormPage>
}

function ChangeForm({ pupil }: { pupil: Pupil }) {
  const plan = pupil.register?.plan
  const form = usePupilCommand({
    what: 'change-provision',
    pupil,
    initial: {
      provision: pupil.register?.provision ?? '',
      planReference: plan?.reference ?? '',
      planAuthority: plan?.authority ?? authorityAt(pupil.school),
      occurredOn: noDate,
    },
    check: value => [
      ...checkPlan(value),
      ...failed(['occurredOn', checkDate('Date the provision changed', value.occurredOn, { notBefore: pupil.register?.since })]),
    ],
    send: (value, options) => {
      rememberAuthority(pupil.school, value)
      const body = { occurredOn: dateOf(value.occurredOn)!, provision: value.provision, ...planOf(value) }
      return changeProvision(pupil.pupil, body, options(body))
    },
    said: 'Provision changed',
  })
  return (
    <CommandPageForm form={form} submit="Change provision" cancel={`/pupils/${pupil.pupil}`}>
      <ProvisionField legend="What is the provision now?" value={form.value} change={form.change} />
      <DateField
        id="occurredOn"
        legend="Since when?"
        hint="The day it changed in school, not the day you record it"
        value={form.value.occurredOn}
        onChange={occurredOn => form.change({ occurredOn })}
      />
      <TodayLink onChange={occurredOn => form.change({ occurredOn })} />
    </CommandPageForm>
  )
}
