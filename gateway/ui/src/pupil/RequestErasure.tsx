import { requestErasure } from '../api/erasure'
import { usePolicy } from '../api/policy'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { Holds } from '../privacy/Holds'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'
import { StillOnRoll } from './StillOnRoll'
import { standsAgainst } from './erasureGrounds'
import { keptUntil } from './keptUntil'

export default function RequestErasure() {
  return <PupilFormPage title="Ask for this record to be erased">{pupil => (pupil.holds.length > 0 ? <Holds pupil={pupil} /> : <RequestForm pupil={pupil} />)}</PupilFormPage>
}

function RequestForm({ pupil }: { pupil: Pupil }) {
  const { erasureReasons, senFileYears } = usePolicy()
  const until = keptUntil(pupil.dateOfBirth, senFileYears)
  const early = !pupil.onRoll && until !== undefined && until > todayInSchool()
  const reasons = erasureReasons.filter(({ code }) => !standsAgainst(code, pupil, senFileYears))
  const form = usePupilCommand({
    what: 'request-erasure',
    pupil,
    initial: { reason: '', note: '' },
    check: value => failed(['reason', !reasons.some(({ code }) => code === value.reason) && 'Choose why the record is to be erased']),
    send: (value, options) => {
      const body = { reason: value.reason, ...(value.note.trim() ? { note: value.note.trim() } : {}) }
      return requestErasure(pupil.pupil, body, options(body))
    },
    said: 'Erasure requested. A trust director other than you has to approve it',
  })
  return (
    <CommandPageForm form={form} warning submit="Ask for erasure" cancel={`/pupils/${pupil.pupil}`}>
      <p className="govuk-body">
        Once somebody else has approved it, the name, date of birth, UPN and everything written in words are gone for good. Dates and codes stay, so that past
        figures can still be checked.
      </p>
      {pupil.onRoll && <StillOnRoll />}
      {early && <div className="govuk-inset-text">The time for which this record is kept ends on {inWords(until)}. Until then it is erased for another reason or not at all.</div>}
      <RadioField
        id="reason"
        legend="Why is the record to be erased?"
        hint="The reason stays readable for ever, as proof that it was right to erase"
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
        choices={reasons.map(({ code, label }) => ({ value: code, label }))}
      />
      <TextField
        id="note"
        label="Anything the second person should know (optional)"
        hint="This is erased with the record"
        rows={3}
        value={form.value.note}
        onChange={note => form.change({ note })}
      />
    </CommandPageForm>
  )
}
