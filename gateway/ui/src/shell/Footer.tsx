export function Footer() {
  return (
    <footer className="wm-footer">
      <div className="govuk-width-container">
        <p className="govuk-body-s govuk-!-margin-bottom-0">Waymark keeps pupils’ records. Opening a pupil’s record is itself recorded.</p>
      </div>
    </footer>
  )
}
