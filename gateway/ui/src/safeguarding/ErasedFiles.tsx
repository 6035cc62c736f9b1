import { labelOf, usePolicy } from '../api/policy'
import type { ErasedFile } from '../api/files'
import { inWords } from '../time/words'

/** When files were erased and on which ground; whose they were is not known any more. */
export function ErasedFiles({ erased }: { erased: ErasedFile[] }) {
  const { erasureReasons } = usePolicy()
  if (erased.length === 0) return null
  return (
    <section aria-labelledby="erased">
      <h2 id="erased" className="govuk-heading-m">
        Erased
      </h2>
      <ul className="govuk-list">
        {erased.map((file, at) => (
          <li key={`${file.on}-${at}`}>
            {inWords(file.on)}
            {file.ground && `: ${labelOf(erasureReasons, file.ground)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
