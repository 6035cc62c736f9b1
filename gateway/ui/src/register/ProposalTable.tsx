import { Link } from 'react-router'
import type { ProposalRow } from '../api/reports'
import { listName, yearName } from '../pupil/names'
import { schoolName, useMe } from '../shell/me'
import { useCasesSchool } from '../shell/roles'
import { inWords } from '../time/words'
import { NeedCodes } from './NeedCodes'
import { ProvisionTag } from './ProvisionTag'
import { missing } from './missing'
import { rowKeys } from './rowKeys'
import type { Selection } from './useSelection'

export function ProposalTable({ rows, selection, refused }: { rows: ProposalRow[]; selection: Selection; refused: Record<string, string> }) {
  const withSchool = useCasesSchool() === null && useMe().schools.length > 1
  return (
    <table className="wm-table wm-register" onKeyDown={rowKeys}>
      <caption className="govuk-visually-hidden">Proposed register entries</caption>
      <thead>
        <tr>
          <td className="wm-register__tick">
            <input
              type="checkbox"
              id="select-all"
              className="wm-tick"
              aria-label="Select all entries that are complete"
              checked={selection.all}
              onChange={selection.toggleAll}
            />
          </td>
          <th scope="col">Pupil</th>
          {withSchool && <th scope="col">School</th>}
          <th scope="col">Year</th>
          <th scope="col">Provision</th>
          <th scope="col">Needs, in rank order</th>
          <th scope="col">Since</th>
          <th scope="col">Answer</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <ProposalLine key={row.pupil} row={row} withSchool={withSchool} selection={selection} reason={refused[row.pupil]} />
        ))}
      </tbody>
    </table>
  )
}

function ProposalLine({
  row,
  withSchool,
  selection,
  reason,
}: {
  row: ProposalRow
  withSchool: boolean
  selection: Selection
  reason: string | undefined
}) {
  const { schools } = useMe()
  const name = listName(row.name)
  const lacks = missing(row)
  const said = <span className="govuk-visually-hidden"> entry of {name}</span>
  return (
    <tr className={selection.has(row.pupil) ? 'wm-register__chosen' : undefined}>
      <td className="wm-register__tick">
        {lacks.length === 0 && (
          <input
            type="checkbox"
            className="wm-tick"
            aria-label={`Select ${name}`}
            checked={selection.has(row.pupil)}
            onChange={event => selection.toggle(row.pupil, (event.nativeEvent as MouseEvent).shiftKey === true)}
          />
        )}
      </td>
      <th scope="row">
        <Link className="govuk-link govuk-link--no-visited-state" to={`/pupils/${row.pupil}`}>
          {name}
        </Link>
      </th>
      {withSchool && <td data-label="School">{schoolName(schools, row.school)}</td>}
      <td data-label="Year" className="wm-nowrap">
        {yearName(row.yearGroup)}
      </td>
      <td data-label="Provision">
        <ProvisionTag code={row.provision} />
      </td>
      <td data-label="Needs">
        <NeedCodes needs={row.needs} />
      </td>
      <td data-label="Since" className="wm-nowrap">
        {row.start ? inWords(row.start) : 'Not in the file'}
      </td>
      <td data-label="Answer">
        {reason && <p className="govuk-error-message wm-tight">{reason}</p>}
        {lacks.length > 0 && <span className="wm-lacks">Needs a {lacks.join(' and a ')}</span>}
        <span className="wm-answers">
          <Link className="govuk-link" to={`/register/proposals/${row.pupil}`}>
            {lacks.length > 0 ? 'Complete' : 'Change'}
            {said}
          </Link>{' '}
          <Link className="govuk-link" to={`/register/proposals/${row.pupil}/decline`}>
            Decline{said}
          </Link>
        </span>
      </td>
    </tr>
  )
}
