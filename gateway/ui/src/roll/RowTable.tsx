import type { RollRow } from '../api/roll'
import { yearName } from '../pupil/names'
import { inWords } from '../time/words'
import { LineTable } from './LineTable'
import { RowNotes, unread } from './RowNotes'

export function RowTable({ kind, name, rows }: { kind: string; name: string; rows: RollRow[] }) {
  if (rows.every(row => !row.pupil && !row.name && !row.upn && row.unread.length === 0)) return <LineTable name={name} rows={rows} />
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">{name}</caption>
      <thead>
        <tr>
          {kind !== 'leaver' && <th scope="col">Line</th>}
          <th scope="col">Pupil</th>
          <th scope="col">UPN</th>
          <th scope="col">Born</th>
          <th scope="col">Year</th>
          <th scope="col">{headings[kind] ?? 'What it brings'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={`${row.line}-${row.upn}-${row.name}`}>
            {kind !== 'leaver' && <td data-label="Line">{row.line}</td>}
            <th scope="row">{row.name || missing(row, 'No name', 'fullName', 'surname')}</th>
            <td data-label="UPN" className="wm-nowrap">
              {row.upn || missing(row, 'None', 'upn')}
            </td>
            <td data-label="Born" className="wm-nowrap">
              {row.dateOfBirth ? born(row.dateOfBirth) : missing(row, 'Not given', 'dateOfBirth')}
            </td>
            <td data-label="Year" className="wm-nowrap">
              {row.yearGroup ? yearName(row.yearGroup) : missing(row, 'Not given', 'yearGroup')}
            </td>
            <td data-label={headings[kind] ?? 'What it brings'}>
              <RowNotes row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const headings: Record<string, string> = { problem: 'What is wrong', change: 'What changes', leaver: 'Note' }

function born(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? inWords(date) : date
}

/** Nothing stands here: the file gives nothing, or what it says could not be read and stands beside the problem. */
function missing(row: RollRow, nothing: string, ...fields: string[]): string {
  return unread(row, ...fields) ? 'Not understood' : nothing
}
