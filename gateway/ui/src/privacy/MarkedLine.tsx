import type { Passage } from '../api/subjectAccess'
import { partsOfLine } from './passages'

/** A line with what is taken out struck through, and said to be. */
export function MarkedLine({ text, passages }: { text: string; passages: Passage[] }) {
  return (
    <>
      {partsOfLine(text, passages).map(part =>
        part.removed ? (
          <del key={part.from}>
            <span className="govuk-visually-hidden">taken out: </span>
            {part.text}
          </del>
        ) : (
          <span key={part.from}>{part.text}</span>
        ),
      )}
    </>
  )
}
