import { useEffect, useRef } from 'react'
import type { FieldError } from './errors'

/** The list at the top of a refused form; takes focus, and each line leads to its field. */
export function ErrorSummary({
  errors,
  title = 'There is a problem',
  children,
  round,
}: {
  errors: FieldError[]
  title?: string
  children?: React.ReactNode
  round: number
}) {
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0 || children !== undefined
  useEffect(() => {
    if (round > 0 && shown) box.current?.focus()
  }, [round, shown])
  if (!shown) return null
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {children}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ field, message }) => (
                <li key={field + message}>
                  <a href={`#${field}`} onClick={event => lead(event, field)}>
                    {message}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

function lead(event: React.MouseEvent, field: string) {
  event.preventDefault()
  const whole = document.getElementById(field)
  const parts = [...document.querySelectorAll<HTMLElement>('input, select, textarea')]
  const target = whole?.matches('input, select, textarea, fieldset') ? whole : parts.find(part => part.id.startsWith(`${field}-`))
  const legend = target?.closest('fieldset') ?? document.querySelector(`label[for="${field}"]`)
  legend?.scrollIntoView()
  target?.focus({ preventScroll: true })
}
