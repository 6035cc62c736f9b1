import { runImport, type RollImport } from '../api/roll'
import { CheckField } from '../form/CheckField'
import { CommandPageForm } from '../form/CommandPageForm'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { ImportCounts } from './ImportCounts'
import { Discard } from './Discard'
import { Leavers } from './Leavers'
import { ImportRows } from './ImportRows'

/** What the file would do, before it does it. */
export function Preview({ roll }: { roll: RollImport }) {
  const counts = roll.counts
  const form = useCommandForm({
    name: `run:${roll.id}`,
    initial: { wholeRoll: roll.wholeRoll === 'ask' ? '' : (roll.wholeRoll ?? 'no'), typed: '', refuseOnProblems: false },
    check: value =>
      failed(
        ['wholeRoll', !value.wholeRoll && 'Say whether the file is the whole roll'],
        [
          'typed',
          mustType(roll, value.wholeRoll) && value.typed.trim() !== roll.confirmation?.phrase && `Type “${roll.confirmation?.phrase}” to confirm`,
        ],
      ),
    send: (value, keyFor) => {
      const typed = mustType(roll, value.wholeRoll) ? { typed: value.typed.trim() } : {}
      const body = { wholeRoll: value.wholeRoll === 'yes', refuseOnProblems: value.refuseOnProblems, ...typed }
      return runImport(roll.id, body, { key: keyFor(body) })
    },
    done: readAgain,
  })
  const problems = counts?.problems ?? 0
  return (
    <>
      <p className="govuk-body">Nothing has changed yet. This is what the file would do.</p>
      <ImportCounts roll={roll} />
      <CommandPageForm form={form} submit="Import this roll" also={<Discard roll={roll} />}>
        <div className="wm-form">
          <Leavers roll={roll} value={form.value} change={form.change} typed={mustType(roll, form.value.wholeRoll)} />
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

function mustType(roll: RollImport, wholeRoll: string): boolean {
  return wholeRoll === 'yes' && Boolean(roll.confirmation)
}
