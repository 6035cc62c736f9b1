import { Outlet } from 'react-router'
import { Problem } from '../api/problem'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'

/**
 * The pages below it, for whom they are: anybody else is told so, and shown no form that would be refused. The services
 * decide what is answered; this only keeps dead ends off the page.
 */
export function Only({ may }: { may: () => boolean }) {
  return may() ? <Outlet /> : <NotYours />
}

function NotYours() {
  return (
    <Page title="Not for your role">
      <Refusal failure={new Problem(403, '', '', '')} />
    </Page>
  )
}
