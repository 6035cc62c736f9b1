import type { RegisterRow } from '../api/reports'
import { listName, yearName } from '../pupil/names'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'

const order = (row: RegisterRow) =>
  [...row.needs]
    .sort((a, b) => a.rank - b.rank)
    .map(need => need.code)
    .join(', ')

export function PrintTable({ rows, school }: { rows: RegisterRow[]; school: boolean }) {
  const { schools } = useMe()
  const support = rows.filter(row => row.provision === 'K').length
  return (
    <div className="wm-print-register">
      <p className="govuk-body">
        {rows.length === 1 ? '1 pupil' : `${rows.length} pupils`}: {support} SEN support (K), {rows.length - support} EHC plan (E)
      </p>
      <div className="wm-scroll" tabIndex={0} role="region" aria-label="Register as it will be printed">
        <table className="wm-table wm-stack">
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              {school && <th scope="col">School</th>}
              <th scope="col">Year</th>
              <th scope="col">Provision</th>
              <th scope="col">Needs</th>
              <th scope="col">Since</th>
              <th scope="col">Parents told</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.pupil ?? `moved-${i}`}>
                <th scope="row">{listName(row.name, row.nameState)}</th>
                {school && <td data-label="School">{schoolName(schools, row.school)}</td>}
                <td data-label="Year">{yearName(row.yearGroup)}</td>
                <td data-label="Provision">{row.provision}</td>
                <td data-label="Needs">{order(row)}</td>
                <td className="wm-nowrap" data-label="Since">
                  {inWords(row.since)}
                </td>
                <td className="wm-nowrap" data-label="Parents told">
                  {row.parentsTold ? inWords(row.parentsTold) : 'Not yet'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
