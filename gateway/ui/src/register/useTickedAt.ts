import { useState } from 'react'

type Row = { pupil: string; seq: number }

/**
 * Each ticked row's position when it was ticked: that is what somebody looked at, however often the list is read again before they send it.
 * @returns by pupil; without those who are not ticked
 */
export function useTickedAt(rows: Row[], ticked: (pupil: string) => boolean): ReadonlyMap<string, number> {
  const [at, setAt] = useState<ReadonlyMap<string, number>>(new Map())
  const now = new Map(rows.filter(row => ticked(row.pupil)).map(row => [row.pupil, at.get(row.pupil) ?? row.seq]))
  if ([...now.keys()].join() !== [...at.keys()].join()) setAt(now)
  return now
}
