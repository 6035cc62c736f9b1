import type { RollImport } from '../api/roll'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'

type Answers = { wholeRoll: string; typed: string; refuseOnProblems: boolean }

/** Who is not in a whole roll has left: asked where the file does not say, typed where it is many. */
export function Leavers({
  roll,
  value,
  change,
  typed,
}: {
  roll: RollImport
  value: Answers
  change: (part: Partial<Answers>) => void
  typed: boolean
}) {
  const leavers = roll.counts?.leavers ?? 0
  return (
    <>
      {roll.wholeRoll === 'ask' && (
        <RadioField
          id="wholeRoll"
          legend="Is this the school’s whole roll?"
          value={value.wholeRoll}
          onChange={wholeRoll => change({ wholeRoll })}
          choices={[
            {
              value: 'yes',
              label: 'Yes, every pupil is in it',
              hint:
                leavers > 0
                  ? `${leavers} ${leavers === 1 ? 'pupil who is' : 'pupils who are'} not in the file would be recorded as having left`
                  : 'Pupils who are not in it are recorded as having left',
            },
            { value: 'no', label: 'No, only some pupils', hint: 'Nobody is recorded as having left' },
          ]}
        />
      )}
      {roll.wholeRoll === 'no' && <p className="govuk-inset-text">This file is about some pupils only. Nobody will be recorded as having left.</p>}
      {typed && (
        <div className="govuk-inset-text wm-careful">
          <p className="govuk-body">
            <strong>{leavers} pupils would be recorded as having left: more than a tenth of the roll.</strong> If that is not so, the file is not the
            whole roll.
          </p>
          <TextField
            id="typed"
            label={`Type “${roll.confirmation?.phrase}” to confirm`}
            value={value.typed}
            onChange={text => change({ typed: text })}
          />
        </div>
      )}
    </>
  )
}
