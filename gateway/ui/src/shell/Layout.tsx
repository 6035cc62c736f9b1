import { Suspense, useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Footer } from './Footer'
import { Header } from './Header'
import { Navigation } from './Navigation'
import { Unverified } from './Unverified'

/** What stands round every page. After a change of page the focus goes to the page's start, as a new document's would. */
export function Layout() {
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const { pathname } = useLocation()
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [pathname])
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <Navigation />
      <div className="govuk-width-container wm-body">
        <main ref={main} id="main" tabIndex={-1} className="govuk-main-wrapper">
          <Unverified />
          <Suspense
            fallback={
              <p className="govuk-body" role="status">
                Opening the page…
              </p>
            }
          >
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Footer />
    </>
  )
}
