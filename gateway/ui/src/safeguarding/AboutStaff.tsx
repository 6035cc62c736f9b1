/** Where a worry about a colleague goes: never into a child’s file, which that colleague may read (Keeping children safe in education, part four). */
export function AboutStaff() {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Is it about an adult who works or volunteers with children?</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          <strong>Do not write it here.</strong> What is sent here is kept in the child’s file, and the safeguarding leads read it, whoever it is about.
        </p>
        <p className="govuk-body">
          Tell the head teacher, in person and today. If it is about the head teacher, tell the chair of governors or the trust’s executive instead; if neither can be told,
          the local authority’s designated officer. A child who is in danger or was hurt comes first: phone 999.
        </p>
        <p className="govuk-body wm-tight">The head teacher sees to what the safeguarding lead is told of the child.</p>
      </div>
    </details>
  )
}
