import { Link } from 'react-router'

/** `state` goes along in the tab, and into no address. */
export type Crumb = { to: string; name: string; state?: object }

export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(crumb => (
          <li key={crumb.to} className="govuk-breadcrumbs__list-item">
            <Link className="govuk-breadcrumbs__link" to={crumb.to} state={crumb.state}>
              {crumb.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
