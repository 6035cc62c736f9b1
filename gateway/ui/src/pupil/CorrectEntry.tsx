import { useParams } from 'react-router'
import { correct } from '../api/register'
import type { Pupil, TimelineEntry } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { Loaded } from '../page/Loaded'
import { inWords } from '../time/words'
import { CorrectedParts } from './CorrectedParts'
import { checkCorrection, correctionBody, correctionOf } from './correction'
import { correctable, rootOf, says, standsOn } from './correctable'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'
import { useTimeline } from './usePupil'

export default function CorrectEntry() {
  const { pupil: id = '', seq = '' } = useParams()
  const timeline = useTimeline(id)
  return (
    <PupilFormPage title="Correct what was recorded">
      {pupil => (
        <Loaded query={timeline}>
          {({ entries }) => {
            const entry = entries.find(each => each.seq === Number(seq))
            return entry && correctable(entry, entries) ? (
              <CorrectForm pupil={pupil} entry={entry} root={rootOf(entry, entries)} day={standsOn(entry, entries)} />
            ) : (
              <p className="govuk-inset-text">This has been corrected since. Correct its newest reading on the timeline.</p>
            )
          }}
        </Loaded>
      )}
    </PupilFormPage>
  )
}

const choices = [
  { value: 'change', label: 'It happened, but something in it is wrong' },
  { value: 'strike', label: 'It never happened', hint: 'It is struck out. Both it and this correction stay on the timeline' },
]

function CorrectForm({ pupil, entry, root, day }: { pupil: Pupil; entry: TimelineEntry; root: TimelineEntry; day: string }) {
  const parts = says(root.type)
  const form = usePupilCommand({
    what: `correct-${entry.seq}`,
    pupil,
    initial: correctionOf(day, pupil),
    check: value => checkCorrection(value, day),
    send: (value, options) => {
      const body = correctionBody(value, entry, day)
      return correct(pupil.pupil, body, options(body))
    },
    said: 'Correction recorded',
  })
  return (
    <CommandPageForm form={form} submit="Record the correction" cancel={`/pupils/${pupil.pupil}`}>
      <div className="govuk-inset-text">
        <p className="govuk-body">
          <strong>{entry.title}</strong>, {inWords(entry.occurredOn)}
        </p>
        {entry.details.map(detail => (
          <p key={detail.label} className="govuk-body-s wm-tight">
            {detail.label}: {detail.value}
          </p>
        ))}
      </div>
      <RadioField id="strike" legend="What is wrong?" value={form.value.kind} onChange={kind => form.change({ kind })} choices={choices} />
      {form.value.kind === 'change' && <CorrectedParts value={form.value} change={form.change} parts={parts} />}
      <TextField
        id="reason"
        label="Why is it corrected?"
        hint="This stands beside the correction for good"
        rows={3}
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
      />
    </CommandPageForm>
  )
}
