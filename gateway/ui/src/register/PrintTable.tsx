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
        {rows.length} pupils: {support} SEN support (K), {rows.length - support} EHC plan (E)
      </p>
      <div className="wm-scroll" tabIndex={0} role="region" aria-label="Register as it will be printed">
        <table className="wm-table">
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
            {rows.map(row => (
              <tr key={row.pupil}>
                <th scope="row">{listName(row.name, row.nameState)}</th>
                {school && <td>{schoolName(schools, row.school)}</td>}
                <td>{yearName(row.yearGroup)}</td>
                <td>{row.provision}</td>
                <td>{order(row)}</td>
                <td className="wm-nowrap">{inWords(row.since)}</td>
                <td className="wm-nowrap">{row.parentsTold ? inWords(row.parentsTold) : 'Not yet'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
