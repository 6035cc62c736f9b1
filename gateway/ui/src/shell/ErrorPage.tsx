import { useEffect, type ReactNode } from 'react'
import { Brand } from './Brand'

/** A page outside the usual layout: before sign-in, or when the layout cannot be trusted. */
export function ErrorPage({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Waymark`
  }, [title])
  return (
    <>
      <header className="wm-header">
        <div className="govuk-width-container wm-header__row">
          <Brand />
        </div>
      </header>
      <div className="govuk-width-container wm-body">
        <main id="main" className="govuk-main-wrapper govuk-main-wrapper--l">
          <div className="wm-prose">
            <h1 className="govuk-heading-l">{title}</h1>
            {children}
          </div>
        </main>
      </div>
    </>
  )
}
