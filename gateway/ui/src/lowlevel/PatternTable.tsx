import type { Pattern } from '../api/lowLevel'
import { usePolicy } from '../api/policy'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'
import { kindName } from './kindName'
import { nameOf } from './nameOf'

/** Who is spoken of how often, on which days and for what: several small things may be one large one. */
export function PatternTable({ people }: { people: Pattern[] }) {
  const { lowLevelKinds } = usePolicy()
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-table__caption govuk-table__caption--m">Patterns</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Concerns</th>
          <th scope="col">Kinds</th>
          <th scope="col">Days</th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <tr key={person.subject}>
            <th scope="row">
              {nameOf(person)} {person.lado && <Tag tone="red">LADO told</Tag>}
            </th>
            <td data-label="Concerns">{person.count}</td>
            <td data-label="Kinds">
              {Object.entries(person.kinds)
                .map(([kind, count]) => `${kindName(lowLevelKinds, kind)}: ${count}`)
                .join('; ')}
            </td>
            <td data-label="Days">{person.days.map(inWords).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
