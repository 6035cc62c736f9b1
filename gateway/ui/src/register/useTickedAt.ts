import { useDraft } from '../form/useDraft'

type Row = { pupil: string; seq: number }

/**
 * Each ticked row's position when it was ticked: that is what somebody looked at, however often the list is read again before they send it,
 * and though they had to sign in again meanwhile.
 * @param list its name
 * @param chosen who is ticked
 * @returns by pupil; of those who are ticked and no others
 */
export function useTickedAt(list: string, rows: Row[], chosen: string[]): ReadonlyMap<string, number> {
  const { value, change, forget } = useDraft(`ticked-at:${list}`, { at: [] as [string, number][] })
  const at = new Map(value.at)
  const ticked = new Set(chosen)
  const now = rows.filter(row => ticked.has(row.pupil)).map((row): [string, number] => [row.pupil, at.get(row.pupil) ?? row.seq])
  if (now.map(([pupil]) => pupil).join() !== value.at.map(([pupil]) => pupil).join()) {
    change({ at: now })
    if (now.length === 0) forget()
  }
  return new Map(now)
}
