import { Link, useLocation } from 'react-router'

/** On every page: tells the safeguarding lead, and takes along whose record is open. */
export function RaiseLink() {
  const { pathname } = useLocation()
  const pupil = /^\/pupils\/([0-9a-f-]{36})/.exec(pathname)?.[1]
  return (
    <Link to={pupil ? `/concerns/raise?pupil=${pupil}` : '/concerns/raise'} className="wm-header__link wm-header__raise">
      Raise a concern
    </Link>
  )
}
