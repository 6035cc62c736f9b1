import { Link } from 'react-router'
import { fileActs } from './fileActs'

/** Leads to the page on which something about a file is decided. */
export function FileActLink({ act, at }: { act: string; at: (act: string) => string }) {
  return (
    <Link className="govuk-link" to={at(act)}>
      {fileActs[act]!.name}
    </Link>
  )
}
