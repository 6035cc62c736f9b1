import { Link } from 'react-router'
import type { StaffFile } from '../api/lowLevel'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'
import { nameOf } from './nameOf'

export function StaffToKeepTable({ people }: { people: StaffFile[] }) {
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Until when concerns about each person are kept</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Kept until</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <tr key={person.subject}>
            <th scope="row">
              <Link className="govuk-link" to={`/low-level/people/${person.subject}/keeping`}>
                {nameOf(person)}
              </Link>
            </th>
            <td data-label="Kept until">{person.keeping.dueOn ? inWords(person.keeping.dueOn) : 'While they work here'}</td>
            <td data-label="State">
              <State keeping={person.keeping} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ keeping }: Pick<StaffFile, 'keeping'>) {
  const { holds, proposal, open, due } = keeping
  return (
    <>
      {holds.length > 0 && <Tag tone="purple">{holds.length === 1 ? 'Legal hold' : `${holds.length} legal holds`}</Tag>}{' '}
      {open && <Tag tone="orange">Something is open</Tag>} {proposal && <Tag tone="blue">{proposal.agreed ? 'Erasure agreed' : 'Erasure proposed'}</Tag>}{' '}
      {due && !proposal && <Tag tone="yellow">Due</Tag>} {!due && !open && !proposal && holds.length === 0 && 'Kept'}
    </>
  )
}
