import { useEffect, type ReactNode } from 'react'
import { Crumbs, type Crumb } from './Crumbs'
import { Flash } from './Flash'

/** A page: its title in the tab and at the top, the way back, and what was just done. */
export function Page({
  title,
  tab,
  caption,
  crumbs,
  actions,
  children,
}: {
  title: ReactNode
  /** The tab's title where the heading is not plain text. */
  tab?: string
  caption?: ReactNode
  crumbs?: Crumb[]
  actions?: ReactNode
  children: ReactNode
}) {
  const name = tab ?? (typeof title === 'string' ? title : 'Waymark')
  useEffect(() => {
    document.title = `${name} – Waymark`
  }, [name])
  return (
    <>
      {crumbs && <Crumbs crumbs={crumbs} />}
      <Flash />
      <div className="wm-title">
        <h1 className="govuk-heading-l">
          {caption && <span className="govuk-caption-m">{caption}</span>}
          {title}
        </h1>
        {actions && <div className="wm-title__actions">{actions}</div>}
      </div>
      {children}
    </>
  )
}
