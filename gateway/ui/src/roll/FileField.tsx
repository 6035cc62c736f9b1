import { FieldMessage, Hint, group, useDescribed } from '../form/FieldFrame'

export function FileField({
  id,
  label,
  hint,
  accept,
  file,
  chosenBefore,
  onChange,
}: {
  id: string
  label: string
  hint: string
  accept: string
  file: File | undefined
  /** The name of the one chosen before this page was loaded anew; a browser keeps no file. */
  chosenBefore: string
  onChange: (file: File | undefined) => void
}) {
  const { error, describedBy } = useDescribed(id, hint)
  return (
    <div className={group(error)}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      {!file && chosenBefore && (
        <p className="govuk-body" role="status">
          You had chosen {chosenBefore}. Waymark keeps what you typed, but not a file that you have not sent: choose the file again.
        </p>
      )}
      <FieldMessage id={id} error={error} />
      <input
        className={`govuk-file-upload ${error ? 'govuk-file-upload--error' : ''}`}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={event => onChange(event.target.files?.[0])}
      />
      {file && <p className="govuk-body-s wm-tight">{sizeInWords(file.size)}</p>}
    </div>
  )
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
