import { afterEach, expect, test, vi } from 'vitest'
import { draftPlace } from '../form/drafts'
import { signOut } from './session'

afterEach(() => {
  sessionStorage.clear()
  vi.restoreAllMocks()
})

test('signing out takes away what was being typed in this tab, whoever typed it', () => {
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined)
  sessionStorage.setItem(draftPlace('one', 'concern'), '{"words":"…"}')
  sessionStorage.setItem(draftPlace('two', 'place'), '{}')
  sessionStorage.setItem('school', 'kept')
  signOut()
  expect(submit).toHaveBeenCalled()
  expect(Object.keys(sessionStorage)).toEqual(['school'])
})
