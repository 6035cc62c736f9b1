import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import { TodayLink } from '../form/TodayLink'
import { NeedsField } from './NeedsField'
import { ProvisionField } from './ProvisionField'
import type { EntryAnswers } from './entryAnswers'

/** The questions about a register entry, for placing a pupil and for a proposed entry that needs completing. */
export function EntryFields({
  value,
  change,
  startLegend = 'When was the pupil placed on the register?',
  tried = true,
}: {
  value: EntryAnswers
  change: (part: Partial<EntryAnswers>) => void
  startLegend?: string
  tried?: boolean
}) {
  return (
    <>
      <ProvisionField value={value} change={change} />
      <NeedsField value={value.needs} onChange={needs => change({ needs })} provision={value.provision} />
      <TextField
        id="triedBefore"
        label={tried ? 'What was tried before?' : 'What was tried before (optional)'}
        rows={5}
        value={value.triedBefore}
        onChange={triedBefore => change({ triedBefore })}
        hint="How teaching, the environment or the curriculum were adapted, for how long, and what progress followed"
      />
      <DateField
        id="occurredOn"
        legend={startLegend}
        hint="For example, 7 9 2026. It may lie in the past"
        value={value.occurredOn}
        onChange={occurredOn => change({ occurredOn })}
      />
      <TodayLink onChange={occurredOn => change({ occurredOn })} />
      <DateField
        id="parentsToldOn"
        legend="When were the parents told?"
        hint="Leave empty if they have not been told yet. The entry is then flagged until they are"
        value={value.parentsToldOn}
        onChange={parentsToldOn => change({ parentsToldOn })}
      />
    </>
  )
}
