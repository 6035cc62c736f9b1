import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { CommandOptions } from '../api/http'
import type { AccessDetail } from '../api/subjectAccess'
import { useCommandForm } from '../form/useCommandForm'
import type { FieldError } from '../form/errors'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { subjectName } from './accessWords'
import { useRequest } from './useRequest'

/** A question page about one request: whom it is about stands above the question. */
export function RequestFormPage({ title, children }: { title: string; children: (request: AccessDetail) => ReactNode }) {
  const query = useRequest()
  const request = query.data
  const crumbs = [
    { to: '/privacy/requests', name: 'Subject access requests' },
    ...(request ? [{ to: `/privacy/requests/${request.request}`, name: subjectName(request) }] : []),
  ]
  return (
    <Page title={title} crumbs={crumbs} caption={request && subjectName(request)}>
      <div className="wm-form">
        <Loaded query={query}>{children}</Loaded>
      </div>
    </Page>
  )
}

type Parts<V extends object> = {
  what: string
  request: Pick<AccessDetail, 'request' | 'seq'>
  /** The page it goes back to; a request's own where not said. */
  back?: string
  initial: V
  /** Where nothing is typed, and the page is looked through before its button is pressed. */
  lookedThrough?: boolean
  check: (value: V) => FieldError[]
  send: (value: V, options: (body: unknown) => CommandOptions) => Promise<unknown>
  said: string
}

/** A form about one request, judged against it as the person saw it; afterwards back to it. */
export function useRequestCommand<V extends object>({ what, request, back = `/privacy/requests/${request.request}`, initial, lookedThrough = false, check, send, said }: Parts<V>) {
  const navigate = useNavigate()
  return useCommandForm({
    name: `${what}:${request.request}`,
    initial,
    seen: request.seq,
    lookedThrough,
    check,
    send: (value, keyFor, seq) => send(value, body => ({ key: keyFor(lookedThrough ? [body, seq] : body), seq })),
    done: () => {
      readAgain()
      void navigate(back, { state: { done: said } })
    },
  })
}
