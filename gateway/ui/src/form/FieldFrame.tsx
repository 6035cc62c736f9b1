import { useFieldError } from './FormErrors'

/** Ids that describe a field: its hint and its error, for `aria-describedby`. */
export function useDescribed(id: string, hint: React.ReactNode): { error: string | undefined; describedBy: string | undefined } {
  const error = useFieldError(id)
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { error, describedBy: ids || undefined }
}

export function Hint({ id, children }: { id: string; children: React.ReactNode }) {
  return children ? (
    <div id={`${id}-hint`} className="govuk-hint">
      {children}
    </div>
  ) : null
}

export function FieldMessage({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {error}
    </p>
  )
}

export function group(error: string | undefined): string {
  return error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'
}
