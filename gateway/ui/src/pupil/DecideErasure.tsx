import { approveErasure, refuseErasure } from '../api/erasure'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { usePupilCommand } from './usePupilCommand'
import { Erasure } from './Erasure'
import { PupilFormPage } from './PupilFormPage'

export default function DecideErasure() {
  return <PupilFormPage title="Approve or refuse the erasure">{pupil => <DecideForm pupil={pupil} />}</PupilFormPage>
}

const choices = [
  { value: 'approve', label: 'Erase the record', hint: 'It cannot be undone' },
  { value: 'refuse', label: 'Keep the record' },
]

function DecideForm({ pupil }: { pupil: Pupil }) {
  const form = usePupilCommand({
    what: 'decide-erasure',
    pupil,
    initial: { decision: '', note: '' },
    check: value =>
      failed(
        ['decision', !value.decision && 'Choose whether the record is erased'],
        ['note', value.decision === 'refuse' && !value.note.trim() && 'Say why the record is kept'],
      ),
    send: (value, options) => {
      if (value.decision === 'approve') return approveErasure(pupil.pupil, options({}))
      const body = { note: value.note.trim() }
      return refuseErasure(pupil.pupil, body, options(body))
    },
    said: 'Your decision about the erasure is recorded',
  })
  return (
    <>
      <Erasure pupil={pupil} decided />
      <CommandPageForm form={form} warning submit="Record the decision" cancel={`/pupils/${pupil.pupil}`}>
        <RadioField
          id="decision"
          legend="What do you decide?"
          value={form.value.decision}
          onChange={decision => form.change({ decision })}
          choices={choices}
          reveal={value =>
            value === 'refuse' && (
              <TextField id="note" label="Why is the record kept?" rows={3} value={form.value.note} onChange={note => form.change({ note })} />
            )
          }
        />
      </CommandPageForm>
    </>
  )
}
