import { useState } from 'react'

type Row = { pupil: string; seq: number }

/**
 * Each ticked row's position when it was ticked: that is what somebody looked at, however often the list is read again before they send it.
 * @param chosen who is ticked
 * @returns by pupil; of those who are ticked and no others
 */
export function useTickedAt(rows: Row[], chosen: string[]): ReadonlyMap<string, number> {
  const [at, setAt] = useState<ReadonlyMap<string, number>>(new Map())
  const ticked = new Set(chosen)
  const now = new Map(rows.filter(row => ticked.has(row.pupil)).map(row => [row.pupil, at.get(row.pupil) ?? row.seq]))
  if ([...now.keys()].join() !== [...at.keys()].join()) setAt(now)
  return now
}
