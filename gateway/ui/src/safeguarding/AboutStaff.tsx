import { Link } from 'react-router'

/** Where a worry about a colleague goes: never into a child’s file, which that colleague may read (Keeping children safe in education, part four). */
export function AboutStaff() {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>Is it about an adult?</strong> Do not write it here: what is sent here is kept in the child’s file, and the safeguarding leads read it.
      </p>
      <p className="govuk-body wm-tight">
        <Link className="govuk-link" to="/concerns/about-staff">
          It is about an adult who works here
        </Link>
      </p>
    </div>
  )
}
