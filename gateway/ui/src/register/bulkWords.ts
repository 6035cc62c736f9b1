import type { RowResult } from '../api/register'
import type { Name } from '../api/reports'
import { spokenName } from '../pupil/names'

const pupils = (count: number) => (count === 1 ? '1 pupil' : `${count} pupils`)

/** What came of a command for many: how many were recorded, and for whom it was refused and why. */
export function bulkWords(results: RowResult[], recorded: string, rows: { pupil: string | null; name: Name | null }[]): string {
  const refused = results.filter(result => result.outcome === 'refused')
  const done = results.filter(result => result.outcome !== 'refused' && result.outcome !== 'unchanged').length
  const unchanged = results.length - refused.length - done
  const named = refused.map(result => `${spokenName(rows.find(row => row.pupil === result.pupil)?.name ?? null)}: ${result.detail ?? 'refused.'}`)
  return [
    `${recorded} ${pupils(done)}.`,
    unchanged > 0 ? `Already so for ${pupils(unchanged)}.` : '',
    refused.length > 0 ? `Not recorded for ${pupils(refused.length)}. ${named.join(' ')}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
