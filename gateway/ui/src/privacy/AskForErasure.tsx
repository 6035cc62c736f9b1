import { useNavigate } from 'react-router'
import { requestErasure } from '../api/erasure'
import { Problem } from '../api/problem'
import type { RetentionLine } from '../api/retention'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import type { Selection } from '../register/useSelection'
import { useTickedAt } from '../register/useTickedAt'
import { readAgain } from '../shell/queries'
import { askedWords } from './askedWords'

/** Asks, record by record, for the erasure of those chosen; somebody else approves each on the pupil's page. */
export function AskForErasure({ lines, selection }: { lines: RetentionLine[]; selection: Selection }) {
  const navigate = useNavigate()
  const count = selection.chosen.length
  const ticked = useTickedAt('retention', lines, selection.chosen)
  const form = useCommandForm({
    name: 'retention-erasure',
    initial: {},
    check: () => (count === 0 ? [{ field: 'select-all', message: 'Tick the records that are to be erased' }] : []),
    send: async (_, keyFor) => {
      const chosen = [...ticked]
      const key = keyFor(chosen.map(([pupil]) => pupil))
      let refused = 0
      for (const [pupil, seq] of chosen) refused += await asked(pupil, seq, key)
      return { asked: chosen.length - refused, refused }
    },
    done: answer => {
      selection.clear()
      readAgain()
      void navigate('/privacy/retention', { replace: true, state: { done: askedWords(answer) } })
    },
  })
  return (
    <div className="wm-bulk">
      <p className="wm-bulk__line" role="status">
        {count === 0 ? 'Tick records to ask for their erasure together. A trust director other than you then approves each' : `${count} selected`}
      </p>
      <CommandPageForm form={form} warning submit={count === 0 ? 'Ask for erasure' : count === 1 ? 'Ask for 1 record to be erased' : `Ask for ${count} records to be erased`}>
        {null}
      </CommandPageForm>
    </div>
  )
}

/** 1 where a rule stands against it, which the next look at the list shows; any other failure ends the round. */
async function asked(pupil: string, seq: number, key: string): Promise<number> {
  try {
    await requestErasure(pupil, { reason: 'retention-ended' }, { key: `${key}-${pupil}`, seq })
    return 0
  } catch (failure) {
    if (failure instanceof Problem && [404, 409, 412].includes(failure.status)) return 1
    throw failure
  }
}
