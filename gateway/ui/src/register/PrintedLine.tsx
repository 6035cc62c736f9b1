import { inWords, momentOf } from '../time/words'
import { dateShown } from './asAtWords'
import type { Filters } from './filters'
import { narrowedWords } from './narrowedWords'

/** Which register is on the sheet, whether all of it, and when it was printed. */
export function PrintedLine({ filters, chosen = 0, onPaper = false }: { filters: Filters; chosen?: number; onPaper?: boolean }) {
  const narrowed = narrowedWords(filters, chosen)
  const known = filters.knownAt ? `, as it was known on ${inWords(filters.knownAt)}` : ''
  return (
    <p className={`govuk-body wm-print-line ${onPaper ? 'wm-print-only' : ''}`}>
      As at {inWords(dateShown(filters))}
      {known}. {narrowed && <strong>{narrowed}</strong>} Printed {momentOf(new Date().toISOString())}. Confidential: dispose of securely.
    </p>
  )
}
