import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Me } from '../api/directory'
import { MeContext } from '../shell/me'
import MyConcerns from './MyConcerns'
import RaiseConcern from './RaiseConcern'

const school = { id: 's', name: 'Fernhollow Primary School', urn: '999000', phase: 'Primary' }
const other = { id: 't', name: 'Brackenfold Primary School', urn: '999001', phase: 'Primary' }
const me = { person: 'p', name: 'Somebody', grants: [{ role: 'senco', school: 's' }, { role: 'senco', school: 't' }], schools: [school, other] }
const leads: Record<string, string> = { s: 'A Lead of Fernhollow', t: 'A Lead of Brackenfold' }
const names: Record<string, string> = { x: 'Xanthe', y: 'Yorick', z: 'Zephyr' }
const pupil = (id: string) => Response.json({ pupil: id, name: { forename: names[id], surname: 'Fictional' }, nameState: 'known', yearGroup: '4', school: { x: 's', y: 't' }[id] ?? null })

beforeEach(() => {
  sessionStorage.clear()
  vi.stubGlobal('fetch', async (path: string) => {
    const id = /pupils\/(\w+)/.exec(path)?.[1]
    if (id && names[id]) return pupil(id)
    if (path.includes('/reports/pupils?')) return Response.json({ updating: false, pupils: [await pupil('y').json()], next: null })
    const at = /leads\?school=(\w+)/.exec(path)?.[1]
    if (at) return Response.json(leads[at] ? { leads: [{ role: 'dsl', name: leads[at] }], instead: [] } : { leads: [], instead: [{ role: 'head-teacher', name: 'A Head' }] })
    if (path.includes('/concerns')) return Response.json({ concern: 'c' }, { status: 201 })
    if (path.includes('/my-concerns')) return Response.json({ concerns: [], ofStaff: [] })
    return new Response('', { status: 404 })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** As it comes up after a reload, with nothing read yet. */
function open(at: string, who: Me = me) {
  const router = createMemoryRouter([{ path: '/concerns/mine', element: <MyConcerns /> }, { path: '*', element: <RaiseConcern /> }], { initialEntries: [at] })
  const shown = render(
    <MeContext value={who}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MeContext>,
  )
  return { go: (to: string) => act(() => router.navigate(to)), close: shown.unmount }
}
const seen = () => screen.findByLabelText('What did you see and hear?') as Promise<HTMLTextAreaElement>
const type = async (words: string) => fireEvent.change(await seen(), { target: { value: words } })

it('says where a worry about a colleague goes, before anything is typed of it', async () => {
  open('/concerns/raise')
  const told = await screen.findByText('It is about an adult who works here')
  expect(told.compareDocumentPosition(await seen()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(told.getAttribute('href')).toBe('/concerns/about-staff')
})

it('keeps what is typed about the child of a page over a reload', async () => {
  const page = open('/concerns/raise?pupil=x')
  await screen.findByText(/Xanthe/)
  await type('Came in without a coat.')
  page.close()
  open('/concerns/raise?pupil=x')
  expect((await seen()).value).toBe('Came in without a coat.')
  expect(screen.getByText(/Xanthe/)).toBeDefined()
})

it('puts the words about one child under no other, whichever way one goes from page to page', async () => {
  const { go } = open('/concerns/raise?pupil=x')
  await screen.findByText(/Xanthe/)
  await type('Came in without a coat.')
  await go('/concerns/raise?pupil=y')
  await screen.findByText(/Yorick/)
  expect((await seen()).value).toBe('')
  await go('/concerns/raise')
  expect((await seen()).value).toBe('')
  expect(screen.queryByText(/Yorick|Xanthe/)).toBeNull()
  await go('/concerns/raise?pupil=x')
  expect((await seen()).value).toBe('Came in without a coat.')
})

it('keeps a draft of what somebody typed, and none of what only came up', async () => {
  const { go } = open('/concerns/raise?pupil=x')
  await screen.findByText(/Xanthe/)
  await type('Came in without a coat.')
  await go('/concerns/raise?pupil=y')
  await screen.findByText(/Yorick/)
  expect(Object.keys(sessionStorage)).toEqual(['draft:p:raise-concern:x'])
})

it('goes on without the child of a page that cannot be read, and stays with who was described', async () => {
  const page = open('/concerns/raise?pupil=unknown')
  await type('Came in without a coat.')
  fireEvent.change(screen.getByLabelText(/Say who the child is/), { target: { value: 'A girl in Year 4' } })
  page.close()
  names.unknown = 'Somebody'
  open('/concerns/raise?pupil=unknown')
  expect((await seen()).value).toBe('Came in without a coat.')
  expect((screen.getByLabelText(/Say who the child is/) as HTMLInputElement).value).toBe('A girl in Year 4')
  delete names.unknown
})

const danger = async () => fireEvent.click(await screen.findByLabelText('The child is in immediate danger'))

it('names the leads of the school of the child, whichever school is looked at', async () => {
  open('/concerns/raise?school=s&pupil=y')
  await danger()
  await screen.findByText(/A Lead of Brackenfold/)
  fireEvent.click(screen.getByRole('button', { name: 'Choose another child' }))
  expect(screen.queryByText(/A Lead of/)).toBeNull()
  expect((screen.getByLabelText('School') as HTMLSelectElement).value).toBe('')
  fireEvent.change(screen.getByLabelText('School'), { target: { value: 's' } })
  await screen.findByText(/A Lead of Fernhollow/)
})

it('names the leads of the only school somebody works at for a child who has left it', async () => {
  open('/concerns/raise?pupil=z', { ...me, grants: me.grants.slice(0, 1), schools: [school] })
  await danger()
  await screen.findByText(/A Lead of Fernhollow/)
})

it('names the leads of the school of a child who is found by name', async () => {
  open('/concerns/raise?school=s')
  await danger()
  await screen.findByText(/A Lead of Fernhollow/)
  fireEvent.change(screen.getByRole('combobox', { name: 'Child' }), { target: { value: 'Yor' } })
  fireEvent.click(await screen.findByRole('option', { name: /Yorick/ }))
  await screen.findByText(/A Lead of Brackenfold/)
})

const send = async () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Send to the safeguarding lead' })))

it('says that the lead has it where there is one', async () => {
  open('/concerns/raise?pupil=x')
  await type('Came in without a coat.')
  await send()
  expect(await screen.findByText('The safeguarding lead has your concern')).toBeDefined()
})

it('says that nobody has been told, and whom to speak to, at a school without a lead', async () => {
  delete leads.s
  open('/concerns/raise?pupil=x')
  await screen.findByText(/nobody is told of it yet/)
  await danger()
  await screen.findByText(/Phone first.*no safeguarding lead at the moment. Speak to the head teacher, A Head/)
  await type('Came in without a coat.')
  await send()
  await screen.findByText(/nobody has been told of it yet/)
  expect(screen.getByText(/Speak to the head teacher, A Head/)).toBeDefined()
  expect(screen.queryByText('The safeguarding lead has your concern')).toBeNull()
})
