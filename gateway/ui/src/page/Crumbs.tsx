import { Link } from 'react-router'

export type Crumb = { to: string; name: string }

export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(crumb => (
          <li key={crumb.to} className="govuk-breadcrumbs__list-item">
            <Link className="govuk-breadcrumbs__link" to={crumb.to}>
              {crumb.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
