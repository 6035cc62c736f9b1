import type { RollRow } from '../api/roll'
import { yearName } from '../pupil/names'
import { inWords } from '../time/words'
import { LineTable } from './LineTable'
import { RowNotes } from './RowNotes'

export function RowTable({ kind, name, rows }: { kind: string; name: string; rows: RollRow[] }) {
  if (rows.every(row => !row.pupil && !row.name && !row.upn)) return <LineTable name={name} rows={rows} />
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
            <th scope="row">{row.name || 'No name'}</th>
            <td data-label="UPN" className="wm-nowrap">
              {row.upn || 'None'}
            </td>
            <td data-label="Born" className="wm-nowrap">
              {born(row.dateOfBirth)}
            </td>
            <td data-label="Year" className="wm-nowrap">
              {row.yearGroup ? yearName(row.yearGroup) : 'Not given'}
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

function born(date: string | null | undefined): string {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? inWords(date) : (date ?? 'Not given')
}
