import type { BodyMark } from '../api/safeguarding'
import { regionOf } from './bodyRegions'

/** The marks of a body map in words, by their numbers. */
export function MarkNotes({ marks }: { marks: BodyMark[] }) {
  return (
    <ol className="govuk-list govuk-list--number">
      {marks.map((mark, at) => (
        <li key={at}>
          {regionOf(mark)}, {mark.view}
          {mark.note && `: ${mark.note}`}
        </li>
      ))}
    </ol>
  )
}
