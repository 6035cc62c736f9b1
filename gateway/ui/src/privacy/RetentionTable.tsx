import { Link } from 'react-router'
import type { RetentionLine } from '../api/retention'
import { Tag } from '../page/Tag'
import { listName } from '../pupil/names'
import { rowKeys } from '../register/rowKeys'
import type { Selection } from '../register/useSelection'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { askable } from './askable'

export function RetentionTable({ lines, selection }: { lines: RetentionLine[]; selection: Selection }) {
  return (
    <table className="wm-table wm-register" onKeyDown={rowKeys}>
      <caption className="govuk-visually-hidden">Pupils whose records are due to be erased</caption>
      <thead>
        <tr>
          <td className="wm-register__tick">
            <input
              type="checkbox"
              id="select-all"
              className="wm-tick"
              aria-label="Select all records that can be erased"
              checked={selection.all}
              onChange={selection.toggleAll}
            />
          </td>
          <th scope="col">Pupil</th>
          <th scope="col">Last school</th>
          <th scope="col">SEN file due</th>
          <th scope="col">Child protection file, if any</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <Line key={line.pupil} line={line} selection={selection} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, selection }: { line: RetentionLine; selection: Selection }) {
  const { schools } = useMe()
  const name = listName(line.name, line.nameState)
  return (
    <tr className={selection.has(line.pupil) ? 'wm-register__chosen' : undefined}>
      <td className="wm-register__tick">
        {askable(line) && (
          <input
            type="checkbox"
            className="wm-tick"
            aria-label={`Select ${name}`}
            checked={selection.has(line.pupil)}
            onChange={event => selection.toggle(line.pupil, (event.nativeEvent as MouseEvent).shiftKey === true)}
          />
        )}
      </td>
      <th scope="row">
        <Link className="govuk-link govuk-link--no-visited-state" to={`/pupils/${line.pupil}`}>
          {name}
        </Link>
      </th>
      <td data-label="Last school">{schoolName(schools, line.school)}</td>
      <td data-label="Due" className="wm-nowrap">
        {inWords(line.dueOn)}
      </td>
      <td data-label="Child protection">{line.childProtectionReviewOn ? `Review from ${inWords(line.childProtectionReviewOn)}` : 'No period set'}</td>
      <td data-label="State">
        {line.holds > 0 ? (
          <Tag tone="purple">{line.holds === 1 ? 'Legal hold' : `${line.holds} legal holds`}</Tag>
        ) : line.erasure === null ? (
          <Tag tone="yellow">Due</Tag>
        ) : (
          <Tag tone="blue">Erasure asked for</Tag>
        )}
      </td>
    </tr>
  )
}
