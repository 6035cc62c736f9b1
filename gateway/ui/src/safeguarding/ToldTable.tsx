import type { ToldConcern } from '../api/safeguarding'
import { inWords, momentOf } from '../time/words'
import { toldWords } from './words'

/** What the person told of adults who work at their school: where each stands, and not whom it is about. */
export function ToldTable({ told }: { told: ToldConcern[] }) {
  if (told.length === 0) return null
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-table__caption govuk-table__caption--m">About adults who work here</caption>
      <thead>
        <tr>
          <th scope="col">Told</th>
          <th scope="col">About what happened on</th>
          <th scope="col">Where it stands</th>
        </tr>
      </thead>
      <tbody>
        {told.map(concern => (
          <tr key={concern.concern}>
            <th scope="row">{momentOf(concern.toldAt)}</th>
            <td data-label="Happened">{inWords(concern.occurredOn)}</td>
            <td data-label="Stands">{toldWords[concern.status] ?? concern.status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
