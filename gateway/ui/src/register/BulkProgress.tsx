/** How far a command for many pupils has come. */
export function BulkProgress({ done, of }: { done: number | undefined; of: number }) {
  if (done === undefined || done >= of) return null
  return (
    <div className="wm-prose">
      <p className="govuk-body wm-tight" id="bulk-progress" role="status">
        Recorded {done} of {of}
      </p>
      <progress aria-labelledby="bulk-progress" className="wm-progress" max={of} value={done} />
    </div>
  )
}
