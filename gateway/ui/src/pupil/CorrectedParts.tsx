import { CheckField } from '../form/CheckField'
import { DateField } from '../form/DateField'
import { NeedsField } from '../register/NeedsField'
import { ProvisionField } from '../register/ProvisionField'
import type { CorrectionAnswers } from './correction'

/** What of the event is put right: its date, and those parts that it says anything about. */
export function CorrectedParts({
  value,
  change,
  parts,
}: {
  value: CorrectionAnswers
  change: (part: Partial<CorrectionAnswers>) => void
  parts: { provision: boolean; needs: boolean }
}) {
  return (
    <>
      <DateField
        id="occurredOn"
        legend="When did it happen?"
        hint="Leave as it is if the date was right"
        value={value.occurredOn}
        onChange={occurredOn => change({ occurredOn })}
      />
      {parts.provision && <ProvisionField unchanged legend="Which provision should it say?" value={value} change={change} />}
      {parts.needs && (
        <>
          <CheckField
            id="changeNeeds"
            label="The needs or their order are wrong"
            checked={value.changeNeeds}
            onChange={changeNeeds => change({ changeNeeds })}
          />
          {value.changeNeeds && (
            <NeedsField legend="Which needs should it say?" value={value.needs} onChange={needs => change({ needs })} provision={value.provision} />
          )}
        </>
      )}
    </>
  )
}
