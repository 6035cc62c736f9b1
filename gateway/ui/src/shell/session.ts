import { forgetDrafts } from '../form/drafts'
import { csrfToken } from '../api/csrf'
import type { components } from '../api/generated/gateway'
import { request } from '../api/http'
import { formToken } from './formToken'
import { tellSignedOut } from './otherTabs'

/** Whether somebody is signed in, and for how long without another request. */
export type Session = components['schemas']['SessionState']

export async function readSession(): Promise<Session> {
  return (await request('/session')).json() as Promise<Session>
}

/** Leaves for the sign-in page; the gateway brings the person back to this very address. */
export function signIn(): void {
  const here = window.location.pathname + window.location.search
  window.location.assign(`/oauth2/authorization/waymark?continue=${encodeURIComponent(here)}`)
}

/**
 * Ends the person's sessions in all their browsers, here and at the sign-in provider, and takes away what was being typed in the tabs of this one:
 * the next person at this computer finds none of it.
 * A real form, since the answer leads to another site.
 */
export function signOut(): void {
  forgetDrafts()
  tellSignedOut()
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/logout'
  const token = document.createElement('input')
  token.type = 'hidden'
  token.name = '_csrf'
  token.value = formToken(csrfToken())
  form.append(token)
  document.body.append(form)
  form.submit()
}
