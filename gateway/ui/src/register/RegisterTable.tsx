import { useMe } from '../shell/me'
import { RegisterLine } from './RegisterLine'
import { SortHeading } from './SortHeading'
import { rowKeys } from './rowKeys'
import { asAtWords } from './asAtWords'
import { onAnotherDate, type Filters } from './filters'
import type { Selection } from './useSelection'
import type { RegisterRow } from '../api/reports'

/** The register itself: dense at a desk, one block a pupil on a telephone. */
export function RegisterTable({
  rows,
  filters,
  onChange,
  selection,
  stale,
}: {
  rows: RegisterRow[]
  filters: Filters
  onChange: (change: Partial<Filters>) => void
  selection: Selection
  stale: boolean
}) {
  const { schools } = useMe()
  const withSchool = !filters.school && schools.length > 1
  const sort = { sort: filters.sort, onSort: (by: string) => onChange({ sort: by }) }
  return (
    <table className={`wm-table wm-register wm-register--dense ${stale ? 'wm-stale' : ''}`} onKeyDown={rowKeys}>
      <caption className="govuk-visually-hidden">SEN register{onAnotherDate(filters) && `. ${asAtWords(filters)}`}</caption>
      <thead>
        <tr>
          <td className="wm-register__tick">
            <input
              type="checkbox"
              className="wm-tick"
              aria-label="Select all pupils shown"
              checked={selection.all}
              onChange={selection.toggleAll}
            />
          </td>
          <SortHeading by="name" {...sort}>
            Pupil
          </SortHeading>
          {withSchool && <th scope="col">School</th>}
          <SortHeading by="year" {...sort}>
            Year
          </SortHeading>
          <SortHeading by="provision" {...sort}>
            Provision
          </SortHeading>
          <SortHeading by="need" {...sort}>
            Needs, in rank order
          </SortHeading>
          <SortHeading by="since" {...sort}>
            Since
          </SortHeading>
          <th scope="col">Parents told</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <RegisterLine key={row.pupil ?? `moved-${i}`} row={row} school={withSchool} selection={selection} />
        ))}
      </tbody>
    </table>
  )
}
