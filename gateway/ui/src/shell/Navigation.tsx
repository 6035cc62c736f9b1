import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { SchoolSwitcher } from './SchoolSwitcher'
import { useHas } from './me'
import { useLeadsSafeguarding, useReadsLowLevel } from '../safeguarding/roles'
import { useImportsRoll, useKeepsCandidates, useKeepsDirectory, useKeepsPrivacy, useReadsEntries } from './roles'

type Item = { to: string; name: string; shown: boolean; also?: string }

export function Navigation() {
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(false), [pathname])
  const analyst = useHas('trust-director')
  const keepsDirectory = useKeepsDirectory()
  const items: Item[] = [
    { to: '/', name: 'Today', shown: true },
    { to: '/register', name: 'SEN register', shown: useReadsEntries(), also: '/pupils' },
    { to: '/roll', name: 'Roll', shown: useImportsRoll() },
    { to: '/safeguarding', name: 'Safeguarding', shown: useLeadsSafeguarding() },
    { to: '/low-level', name: 'Low-level concerns', shown: useReadsLowLevel() },
    { to: '/privacy', name: 'Privacy', shown: useKeepsPrivacy() },
    { to: '/candidates', name: 'Candidates', shown: useKeepsCandidates() },
    { to: '/schools', name: 'Schools', shown: keepsDirectory || analyst },
    { to: '/people', name: 'People', shown: keepsDirectory },
    { to: '/policy', name: 'Policy data', shown: keepsDirectory },
  ]
  return (
    <section aria-label="School and menu" className="govuk-service-navigation wm-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <SchoolSwitcher />
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle wm-menu-toggle"
              aria-controls="menu"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              Menu
            </button>
            <ul className={`govuk-service-navigation__list ${open ? '' : 'wm-menu--closed'}`} id="menu">
              {items
                .filter(item => item.shown)
                .map(item => (
                  <NavigationItem key={item.to} item={item} path={pathname} />
                ))}
            </ul>
          </nav>
        </div>
      </div>
    </section>
  )
}

function NavigationItem({ item, path }: { item: Item; path: string }) {
  const here = item.to === '/' ? path === '/' : [item.to, item.also].some(part => part && (path === part || path.startsWith(`${part}/`)))
  const current = path === item.to ? 'page' : here ? 'true' : undefined
  return (
    <li className={`govuk-service-navigation__item ${here ? 'govuk-service-navigation__item--active' : ''}`}>
      <Link className="govuk-service-navigation__link" to={item.to} aria-current={current}>
        {here ? <strong className="govuk-service-navigation__active-fallback">{item.name}</strong> : item.name}
      </Link>
    </li>
  )
}
