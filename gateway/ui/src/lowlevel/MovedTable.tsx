import type { MovedLowLevel } from '../api/lowLevel'
import { inWords } from '../time/words'
import { nameOf } from './nameOf'

/** What was recorded about somebody and was about another person: that it was, and not what. It counts in no pattern. */
export function MovedTable({ moved }: { moved: MovedLowLevel[] }) {
  if (moved.length === 0) return null
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-table__caption govuk-table__caption--m">Was about another person</caption>
      <thead>
        <tr>
          <th scope="col">Not about</th>
          <th scope="col">Happened</th>
          <th scope="col">Put right</th>
        </tr>
      </thead>
      <tbody>
        {moved.map((line, at) => (
          <tr key={`${line.concern}-${at}`}>
            <th scope="row">{nameOf(line)}</th>
            <td data-label="Happened">{inWords(line.occurredOn)}</td>
            <td data-label="Put right">
              {inWords(line.movedOn)} by {line.byName ?? 'name not available'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
