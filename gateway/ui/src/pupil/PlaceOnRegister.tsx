import { place } from '../api/register'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { EntryFields } from '../register/EntryFields'
import { authorityAt, rememberAuthority } from '../register/authority'
import { checkEntry, entryBody, noAnswers } from '../register/entryAnswers'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'

export default function PlaceOnRegister() {
  return <PupilFormPage title="Place on the SEN register">{pupil => <PlaceForm pupil={pupil} />}</PupilFormPage>
}

function PlaceForm({ pupil }: { pupil: Pupil }) {
  const form = usePupilCommand({
    what: 'place',
    pupil,
    initial: { ...noAnswers, planAuthority: authorityAt(pupil.school) },
    check: checkEntry,
    send: (value, options) => {
      rememberAuthority(pupil.school, value)
      const body = entryBody(value)
      return place(pupil.pupil, body, options(body))
    },
    said: 'Placed on the SEN register',
  })
  if (pupil.register && !form.sending)
    return <p className="govuk-inset-text">This pupil is on the register already. Change the entry on the record instead.</p>
  return (
    <CommandPageForm form={form} submit="Place on the register" cancel={`/pupils/${pupil.pupil}`}>
      <EntryFields value={form.value} change={form.change} />
    </CommandPageForm>
  )
}
