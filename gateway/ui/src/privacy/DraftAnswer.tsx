/** What the answer would be by what was decided so far: for those who look through and approve. */
export function DraftAnswer({ href, recorded = true }: { href: string; recorded?: boolean }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`${href}?draft=true`} download>
        Read the answer as it would be, as a draft (PDF)
      </a>
      .{recorded && ' Who opens it is recorded.'}
    </p>
  )
}
