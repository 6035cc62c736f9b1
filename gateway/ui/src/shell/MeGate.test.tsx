import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDraft } from '../form/useDraft'
import { MeGate } from './MeGate'
import { SIGNED_IN } from './otherTabs'
import { queries, readMeAgain } from './queries'

let person: string

beforeEach(() => {
  person = 'one'
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ person, name: 'Somebody', grants: [], schools: [] }))))
})
afterEach(() => {
  cleanup()
  queries.clear()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

function Form() {
  const draft = useDraft('concern', { words: '' })
  return <textarea aria-label="Words" value={draft.value.words} onChange={event => draft.change({ words: event.target.value })} />
}

const open = () =>
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <MeGate>
          <Form />
        </MeGate>
      </MemoryRouter>
    </QueryClientProvider>,
  )
const words = async () => ((await screen.findByLabelText('Words')) as HTMLTextAreaElement).value
const type = async () => fireEvent.change(await screen.findByLabelText('Words'), { target: { value: 'What a child said' } })

/** What signing in does to a tab: it leaves, and the page is loaded anew. */
function signedInAs(who: string) {
  cleanup()
  queries.clear()
  person = who
  open()
}

it('what was being typed is shown after signing in again to whoever typed it, and to nobody else', async () => {
  open()
  await type()
  signedInAs('two')
  expect(await words()).toBe('')
  expect(document.body.textContent).not.toContain('What a child said')
  signedInAs('one')
  expect(await words()).toBe('What a child said')
})

it('a tab shows nothing more once somebody else has signed in in another', async () => {
  open()
  await type()
  const another = new BroadcastChannel(SIGNED_IN)
  another.postMessage('one')
  another.postMessage('two')
  await screen.findByText(/Somebody else has signed in/)
  expect(screen.queryByLabelText('Words')).toBeNull()
  another.close()
})

it('a tab that was told nothing finds out when it asks who is signed in', async () => {
  open()
  await type()
  person = 'two'
  act(readMeAgain)
  await screen.findByText(/Somebody else has signed in/)
  expect(screen.queryByLabelText('Words')).toBeNull()
})

it('whoever signs in is told to the other tabs', async () => {
  const another = new BroadcastChannel(SIGNED_IN)
  const told = vi.fn()
  another.onmessage = event => void told(event.data)
  open()
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith('one'))
  another.close()
})
