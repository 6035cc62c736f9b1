import { useNavigate } from 'react-router'
import { confirmProposals, type RowResult } from '../api/register'
import type { ProposalRow } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { BulkProgress } from './BulkProgress'
import { bulkWords } from './bulkWords'
import { usePortions } from './usePortions'
import type { Selection } from './useSelection'
import { useTickedAt } from './useTickedAt'

/** Confirms the chosen proposals as they stand; what is refused stays in the list with its reason. */
export function ConfirmChosen({
  rows,
  selection,
  onRefused,
}: {
  rows: ProposalRow[]
  selection: Selection
  onRefused: (reasons: Record<string, string>) => void
}) {
  const navigate = useNavigate()
  const count = selection.chosen.length
  const portions = usePortions()
  const ticked = useTickedAt('proposals', rows, selection.chosen)
  const form = useCommandForm({
    name: 'confirm-proposals',
    initial: {},
    check: () => (count === 0 ? [{ field: 'select-all', message: 'Tick the pupils whose entries you confirm' }] : []),
    send: () => {
      const pupils = [...ticked].map(([pupil, seq]) => ({ pupil, seq }))
      return portions.send(pupils, (some, keyFor) => confirmProposals(some, { key: keyFor(some) }))
    },
    done: results => {
      selection.clear()
      onRefused(reasons(results))
      readAgain()
      void navigate('/register/proposals', { replace: true, state: { done: bulkWords(results, 'Placed on the SEN register:', rows) } })
    },
  })
  return (
    <div className="wm-bulk">
      <p className="wm-bulk__line" role="status">
        {count === 0 ? 'Tick pupils to confirm their entries together' : `${count} selected`}
      </p>
      <CommandPageForm form={form} submit={count === 0 ? 'Confirm selected' : count === 1 ? 'Confirm 1 entry' : `Confirm ${count} entries`}>
        <BulkProgress done={portions.done} of={count} />
      </CommandPageForm>
    </div>
  )
}

function reasons(results: RowResult[]): Record<string, string> {
  return Object.fromEntries(
    results.filter(result => result.outcome === 'refused').map(result => [result.pupil, result.detail ?? 'Not recorded. Open it to see why.']),
  )
}
