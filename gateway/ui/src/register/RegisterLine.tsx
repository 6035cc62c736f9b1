import { Link } from 'react-router'
import type { RegisterRow } from '../api/reports'
import { Tag } from '../page/Tag'
import { listName, yearName } from '../pupil/names'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { NeedCodes } from './NeedCodes'
import { ProvisionTag } from './ProvisionTag'
import type { Selection } from './useSelection'

export function RegisterLine({ row, school, selection }: { row: RegisterRow; school: boolean; selection: Selection }) {
  const { schools } = useMe()
  const name = listName(row.name, row.nameState)
  const { pupil } = row
  const chosen = !!pupil && selection.has(pupil)
  return (
    <tr className={chosen ? 'wm-register__chosen' : undefined}>
      <td className="wm-register__tick">
        {pupil && (
          <input
            type="checkbox"
            className="wm-tick"
            aria-label={`Select ${name}`}
            checked={chosen}
            onChange={event => selection.toggle(pupil, (event.nativeEvent as MouseEvent).shiftKey === true)}
          />
        )}
      </td>
      <th scope="row">
        {pupil ? (
          <Link className="govuk-link govuk-link--no-visited-state" to={`/pupils/${pupil}`}>
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      {school && <td data-label="School">{schoolName(schools, row.school)}</td>}
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
        {inWords(row.since)}
      </td>
      <td data-label="Parents told" className="wm-nowrap">
        {row.parentsTold ? inWords(row.parentsTold) : <Tag tone="yellow">Not yet</Tag>}
      </td>
    </tr>
  )
}
