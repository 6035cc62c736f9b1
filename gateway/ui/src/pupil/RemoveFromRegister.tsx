import { usePolicy } from '../api/policy'
import { remove } from '../api/register'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { TodayLink } from '../form/TodayLink'
import { noDate } from '../time/schoolDate'
import { checkRemoval, needsNote, removalBody } from './removal'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'

export default function RemoveFromRegister() {
  return <PupilFormPage title="Remove from the SEN register">{pupil => <RemoveForm pupil={pupil} />}</PupilFormPage>
}

function RemoveForm({ pupil }: { pupil: Pupil }) {
  const { removalReasons } = usePolicy()
  const form = usePupilCommand({
    what: 'remove',
    pupil,
    initial: { reason: '', note: '', lastReviewOn: noDate, occurredOn: noDate },
    check: value => checkRemoval(value, pupil.register?.since),
    send: (value, options) => {
      const body = removalBody(value)
      return remove(pupil.pupil, body, options(body))
    },
    said: 'Removed from the SEN register. The record and its timeline are kept',
  })
  const choices = removalReasons.map(({ code, label }) => ({ value: code, label }))
  return (
    <CommandPageForm form={form} warning submit="Remove from the register" cancel={`/pupils/${pupil.pupil}`}>
      <p className="govuk-body">The record is kept, and the register can still be read as it was before.</p>
      <RadioField
        id="reason"
        legend="Why is the pupil leaving the register?"
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
        choices={choices}
      />
      <TextField
        id="note"
        label={needsNote(form.value) ? 'What is the other reason?' : 'Anything to add (optional)'}
        rows={3}
        value={form.value.note}
        onChange={note => form.change({ note })}
      />
      <DateField
        id="lastReviewOn"
        legend="When was the last review?"
        hint="The review that decided it"
        value={form.value.lastReviewOn}
        onChange={lastReviewOn => form.change({ lastReviewOn })}
      />
      <DateField
        id="occurredOn"
        legend="When did the pupil leave the register?"
        hint="On the day of that review or after it"
        value={form.value.occurredOn}
        onChange={occurredOn => form.change({ occurredOn })}
      />
      <TodayLink onChange={occurredOn => form.change({ occurredOn })} />
    </CommandPageForm>
  )
}
