import { labelOf, usePolicy } from '../api/policy'
import type { ErasedFile } from '../api/files'
import { inWords } from '../time/words'

/** All that is left to be said of a file that was erased. */
export function FileErased({ erased }: { erased: ErasedFile }) {
  const { erasureReasons } = usePolicy()
  return (
    <p className="govuk-inset-text">
      This file was erased on {inWords(erased.on)}
      {erased.ground && `, on this ground: ${labelOf(erasureReasons, erased.ground)}`}. Nothing of it can be shown.
    </p>
  )
}
