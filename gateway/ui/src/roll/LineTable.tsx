import type { RollRow } from '../api/roll'
import { RowNotes } from './RowNotes'

/** Rows of a file that is deleted by now: known by their line only, since what they said is not kept. */
export function LineTable({ name, rows }: { name: string; rows: RollRow[] }) {
  return (
    <>
      <p className="govuk-body">
        The file is deleted. Find these rows by their line in your own copy of it. In a file without line breaks it is
        the pupil’s place.
      </p>
      <table className="wm-table wm-stack">
        <caption className="govuk-visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.line}>
              <th scope="row" data-label="Line">
                {row.line}
              </th>
              <td data-label="What is wrong">
                <RowNotes row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
