import type { RollImport } from '../api/roll'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'

type Answers = { wholeRoll: string; typed: string; refuseOnProblems: boolean }

/** Who is not in a whole roll has left: asked of every file that may be one, typed where it is many. */
export function Leavers({
  roll,
  value,
  change,
  phrase,
}: {
  roll: RollImport
  value: Answers
  change: (part: Partial<Answers>) => void
  phrase: string | undefined
}) {
  const leavers = roll.counts?.leavers ?? 0
  const movers = roll.counts?.movers ?? 0
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
      {phrase && (
        <div className="govuk-inset-text wm-careful">
          <p className="govuk-body">
            <strong>More than a tenth of a school’s roll would leave it.</strong> {value.wholeRoll === 'yes' && `${leavers} pupils would be recorded as having left this school. `}
            {roll.confirmation?.partial && `${movers} pupils would move here from other schools of the trust. `}If that is not so, check that this is the right file for this school.
          </p>
          <TextField
            id="typed"
            label={`Type “${phrase}” to confirm`}
            value={value.typed}
            onChange={text => change({ typed: text })}
          />
        </div>
      )}
    </>
  )
}
