import { runImport, type RollImport } from '../api/roll'
import { CheckField } from '../form/CheckField'
import { CommandPageForm } from '../form/CommandPageForm'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { BeforeImporting } from './BeforeImporting'
import { ColumnsRead } from './ColumnsRead'
import { ImportCounts } from './ImportCounts'
import { Discard } from './Discard'
import { Leavers } from './Leavers'
import { ImportRows } from './ImportRows'

/** What the file would do, before it does it. */
export function Preview({ roll }: { roll: RollImport }) {
  const counts = roll.counts
  const form = useCommandForm({
    name: `run:${roll.id}`,
    initial: { wholeRoll: roll.wholeRoll === 'ask' ? '' : 'no', typed: '', refuseOnProblems: false },
    check: value =>
      failed(
        ['wholeRoll', !value.wholeRoll && 'Say whether the file is the whole roll'],
        ['typed', !confirms(value.typed, phraseFor(roll, value.wholeRoll)) && `Type “${phraseFor(roll, value.wholeRoll)}” to confirm`],
      ),
    send: (value, keyFor) => {
      const typed = phraseFor(roll, value.wholeRoll) !== undefined ? { typed: value.typed.trim() } : {}
      const body = { wholeRoll: value.wholeRoll === 'yes', refuseOnProblems: value.refuseOnProblems, ...typed }
      const seen = roll.shown ?? 0
      return runImport(roll.id, body, { key: keyFor([body, seen]), seq: seen })
    },
    done: readAgain,
  })
  const problems = (counts?.problems ?? 0) + roll.toAgree
  return (
    <>
      <p className="govuk-body">Nothing has changed yet. This is what the file would do.</p>
      <BeforeImporting roll={roll} />
      <ImportCounts roll={roll} />
      <ColumnsRead roll={roll} />
      {roll.toAgree > 0 && (
        <p className="govuk-inset-text wm-careful">
          <strong>
            {roll.toAgree === 1 ? '1 pupil is' : `${roll.toAgree} pupils are`} on the roll of another school of the trust.
          </strong>{' '}
          They stay there until that school agrees that they have moved, or records that they have left. That school is asked when this roll is
          imported; the trust’s director can import it for both.
        </p>
      )}
      <CommandPageForm form={form} submit="Import this roll" also={<Discard roll={roll} />}>
        <div className="wm-form">
          <Leavers roll={roll} value={form.value} change={form.change} phrase={phraseFor(roll, form.value.wholeRoll)} />
          {problems > 0 && (
            <CheckField
              id="refuseOnProblems"
              label="Import nothing if any row has a problem"
              hint={`Otherwise ${problems === 1 ? 'the row with a problem is' : `the ${problems} rows with problems are`} left out and the rest imported`}
              checked={form.value.refuseOnProblems}
              onChange={refuseOnProblems => form.change({ refuseOnProblems })}
            />
          )}
        </div>
      </CommandPageForm>
      <ImportRows roll={roll} />
    </>
  )
}

/** What is to be typed where many pupils would leave a roll: this school's, or by moving here another's. */
function phraseFor(roll: RollImport, wholeRoll: string): string | undefined {
  return (wholeRoll === 'yes' ? roll.confirmation?.phrase : roll.confirmation?.partial) ?? undefined
}

/** Capitals and spaces around it do not count; where nothing has to be typed, nothing is wrong. */
function confirms(typed: string, phrase: string | undefined): boolean {
  return phrase === undefined || typed.trim().toLowerCase() === phrase.toLowerCase()
}
