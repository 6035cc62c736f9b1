import { afterEach, expect, test, vi } from 'vitest'
import { draftPlace } from '../form/drafts'
import { SIGNED_OUT, onSignedOut } from './otherTabs'
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

test('signing out everywhere is told to the other tabs', async () => {
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined)
  const [here, there] = [vi.fn(), vi.fn()]
  const stop = onSignedOut(here)
  const another = new BroadcastChannel(SIGNED_OUT)
  another.onmessage = there
  signOut()
  await vi.waitFor(() => expect(there).toHaveBeenCalledOnce())
  expect(here).not.toHaveBeenCalled()
  another.close()
  stop()
})
