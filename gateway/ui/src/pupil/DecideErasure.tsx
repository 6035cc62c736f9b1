import { approveErasure, refuseErasure } from '../api/erasure'
import { usePolicy } from '../api/policy'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { Holds } from '../privacy/Holds'
import { usePupilCommand } from './usePupilCommand'
import { Erasure } from './Erasure'
import { PupilFormPage } from './PupilFormPage'
import { StillOnRoll } from './StillOnRoll'
import { standsAgainst } from './erasureGrounds'

export default function DecideErasure() {
  return <PupilFormPage title="Approve or refuse the erasure">{pupil => <DecideForm pupil={pupil} />}</PupilFormPage>
}

const erase = { value: 'approve', label: 'Erase the record', hint: 'It cannot be undone' }
const keep = { value: 'refuse', label: 'Keep the record' }

/** What the service would answer to an approval, said before anybody decides. */
const onlyKept = {
  'legal-hold': 'A legal hold stands on this record. So it cannot be erased now, only kept; your decision can also wait until no hold stands.',
  'pupil-has-left': 'The reason that was given is not one of these. So the record cannot be erased now, only kept.',
  'kept-until-due': 'The time for which this record is kept has not ended, or is not known. So it cannot be erased for this reason now, only kept.',
}

function DecideForm({ pupil }: { pupil: Pupil }) {
  const { loaded, senFileYears } = usePolicy()
  const reason = pupil.erasure?.reason
  const rule = loaded && reason ? standsAgainst(reason, pupil, senFileYears) : undefined
  const choices = rule ? [keep] : [erase, keep]
  const form = usePupilCommand({
    what: 'decide-erasure',
    pupil,
    initial: { decision: '', note: '' },
    check: value =>
      failed(
        ['decision', !choices.some(choice => choice.value === value.decision) && 'Choose whether the record is erased'],
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
      <Holds pupil={pupil} />
      <Erasure pupil={pupil} decided />
      {pupil.onRoll && <StillOnRoll />}
      {rule && <p className="govuk-body">{onlyKept[rule]}</p>}
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
