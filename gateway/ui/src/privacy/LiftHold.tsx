import { useParams } from 'react-router'
import { liftHold } from '../api/holds'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { PupilFormPage } from '../pupil/PupilFormPage'
import { usePupilCommand } from '../pupil/usePupilCommand'
import { HoldGone } from './HoldGone'

export default function LiftHold() {
  const { hold = '' } = useParams()
  return (
    <PupilFormPage title="Lift the legal hold">
      {pupil => (pupil.holds.some(each => each.hold === hold) ? <LiftForm pupil={pupil} hold={hold} /> : <HoldGone pupil={pupil} />)}
    </PupilFormPage>
  )
}

function LiftForm({ pupil, hold }: { pupil: Pupil; hold: string }) {
  const form = usePupilCommand({
    what: `lift-hold:${hold}`,
    pupil,
    initial: { note: '' },
    check: value => failed(['note', !value.note.trim() && 'Say how what the hold was placed for has ended']),
    send: (value, options) => {
      const body = { note: value.note.trim() }
      return liftHold(pupil.pupil, hold, body, options(body))
    },
    said: 'The legal hold is lifted',
  })
  return (
    <CommandPageForm form={form} warning submit="Lift the hold" cancel={`/pupils/${pupil.pupil}`}>
      <p className="govuk-body">Once no hold stands, the record can be erased again by two people when its time has come.</p>
      <TextField
        id="note"
        label="How has what it was placed for ended?"
        hint="This is erased with the record"
        rows={3}
        value={form.value.note}
        onChange={note => form.change({ note })}
      />
    </CommandPageForm>
  )
}
