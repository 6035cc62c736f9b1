/** What to do in the school's own system first. */
export function HowToExport() {
  return (
    <aside aria-labelledby="how-to-export">
      <h2 id="how-to-export" className="govuk-heading-s">
        Where to get the file
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>A Common Transfer File of all pupils on roll is best: it carries UPNs and SEN history.</li>
        <li>A CSV needs names, and UPNs or dates of birth. Pupils new to Waymark need both, and their year group. Add SEN status, need and start date if you have them.</li>
        <li>From Excel: File, Save As, then “CSV UTF-8”.</li>
      </ul>
      <h2 className="govuk-heading-s">What happens to it</h2>
      <p className="govuk-body">
        The file is kept encrypted while it is read, and deleted when the import ends or after 24 hours. Importing the same file twice changes
        nothing.
      </p>
    </aside>
  )
}
