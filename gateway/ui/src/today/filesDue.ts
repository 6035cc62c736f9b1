import type { Transfer } from '../api/safeguarding'
import { inWords } from '../time/words'

/** Files that have still to be sent, and how pressing they are; undefined where none has. */
export function filesDue(transfers: Pick<Transfer, 'status' | 'late' | 'dueBy'>[]): { waiting: number; note: string } | undefined {
  const waiting = transfers.filter(({ status }) => status === 'to-send')
  const first = waiting.map(({ dueBy }) => dueBy).sort()[0]
  if (first === undefined) return undefined
  const late = waiting.filter(transfer => transfer.late).length
  return { waiting: waiting.length, note: late > 0 ? `${late} later than five school days` : `In time until ${inWords(first)}` }
}
