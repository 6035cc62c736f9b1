import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { RaiseLink } from '../safeguarding/RaiseLink'
import { Brand } from './Brand'
import { useMe } from './me'
import { useReadsEntries } from './roles'
import { signOut } from './session'

const PupilSearch = lazy(() => import('../pupil/PupilSearch'))

export function Header() {
  const me = useMe()
  const searches = useReadsEntries()
  return (
    <header className="wm-header">
      <div className="govuk-width-container wm-header__row">
        <Brand />
        {searches && (
          <div className="wm-header__search">
            <Suspense>
              <PupilSearch />
            </Suspense>
          </div>
        )}
        <div className="wm-header__account">
          <RaiseLink />
          <Link to="/account" className="wm-header__link wm-header__name">
            {me.name}
          </Link>
          <button type="button" className="wm-header__link" onClick={signOut}>
            Sign out
          </button>
        </div>
      </div>
    </header>
  )
}
