import { Link } from 'react-router'

/** Nothing waits: said plainly, with what one would do next. */
export function AllDone({ imported, onRegister, imports, keeps, reads }: { imported: boolean; onRegister: number; imports: boolean; keeps: boolean; reads: boolean }) {
  if (imports && !imported) {
    return (
      <div className="wm-empty">
        <p className="govuk-body">
          <strong>Start with the school’s roll.</strong> Pupils come from your management information system: nobody types them in.
        </p>
        <Link className="govuk-button" to="/roll/new">
          Import a roll
        </Link>
      </div>
    )
  }
  if (!reads) {
    return (
      <div className="wm-empty">
        <p className="govuk-body">
          <strong>Nothing is waiting for you.</strong> When pupils have joined or left,{' '}
          <Link className="govuk-link" to="/roll/new">
            import the roll again
          </Link>
          .
        </p>
      </div>
    )
  }
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>Nothing is waiting for you.</strong>
      </p>
      <p className="govuk-body">
        {onRegister > 0 ? (
          <>
            Look at the{' '}
            <Link className="govuk-link" to="/register">
              SEN register
            </Link>
          </>
        ) : (
          'Find a pupil by name at the top of the page'
        )}
        {imports && (
          <>
            , or{' '}
            <Link className="govuk-link" to="/roll/new">
              import this term’s roll
            </Link>{' '}
            to bring it up to date
          </>
        )}
        {keeps && onRegister === 0 && ' to place them on the register'}.
      </p>
    </div>
  )
}
