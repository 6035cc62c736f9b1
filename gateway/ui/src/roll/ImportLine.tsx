import { Link } from 'react-router'
import type { RollImport } from '../api/roll'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { momentOf } from '../time/words'
import { states } from './states'

export function ImportLine({ each, school }: { each: RollImport; school: boolean }) {
  const { schools } = useMe()
  const state = states[each.state]
  return (
    <tr>
      <th scope="row">
        <Link className="govuk-link" to={`/roll/${each.id}`}>
          {each.fileName}
        </Link>
      </th>
      {school && <td data-label="School">{schoolName(schools, each.school)}</td>}
      <td data-label="Started">{momentOf(each.startedAt)}</td>
      <td data-label="By">{each.startedBy}</td>
      <td data-label="State">
        <Tag tone={state.tone}>{state.name}</Tag>
      </td>
      <td data-label="Pupils">{each.counts?.rows ?? '–'}</td>
    </tr>
  )
}
