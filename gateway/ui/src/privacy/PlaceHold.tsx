import { placeHold } from '../api/holds'
import { usePolicy } from '../api/policy'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { PupilFormPage } from '../pupil/PupilFormPage'
import { usePupilCommand } from '../pupil/usePupilCommand'

export default function PlaceHold() {
  return <PupilFormPage title="Place a legal hold on this record">{pupil => <HoldForm pupil={pupil} />}</PupilFormPage>
}

function HoldForm({ pupil }: { pupil: Pupil }) {
  const { holdReasons } = usePolicy()
  const form = usePupilCommand({
    what: 'place-hold',
    pupil,
    initial: { reason: '', note: '' },
    check: value => failed(['reason', !value.reason && 'Choose why the record has to be kept']),
    send: (value, options) => {
      const body = { reason: value.reason, ...(value.note.trim() ? { note: value.note.trim() } : {}) }
      return placeHold(pupil.pupil, body, options(body))
    },
    said: 'Legal hold placed. The record cannot be erased until a trust director lifts it',
  })
  return (
    <CommandPageForm form={form} submit="Place the hold" cancel={`/pupils/${pupil.pupil}`}>
      <p className="govuk-body">While a hold stands the record is kept and cannot be erased, even when its time has come.</p>
      <RadioField
        id="reason"
        legend="Why does the record have to be kept?"
        hint="The reason stays readable for ever"
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
        choices={holdReasons.map(({ code, label }) => ({ value: code, label }))}
      />
      <TextField
        id="note"
        label="Which claim, complaint or inquiry is it? (optional)"
        hint="For example a reference or the date of a letter. This is erased with the record"
        rows={3}
        value={form.value.note}
        onChange={note => form.change({ note })}
      />
    </CommandPageForm>
  )
}
