import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Problem } from '../api/problem'
import type { Decision, ShownItem } from '../api/subjectAccess'
import { MeContext } from '../shell/me'
import { todayInSchool } from '../time/schoolDate'
import { ItemCard } from './ItemCard'

const me = { person: 'p', name: 'Somebody', grants: [], schools: [] }
const item: ShownItem = { item: 'i', section: 'Register', title: 'An entry', lines: [{ label: 'Note', text: 'Words' }], decision: null }
const given: Decision = { item: 'i', verdict: 'include', exemption: null, passages: [] }
const policy = new QueryClient()
let sent: (number | undefined)[]
let answers: (Problem | undefined)[]

beforeEach(() => {
  sessionStorage.clear()
  policy.setQueryData(['policy', todayInSchool()], { items: [] })
  sent = []
  answers = []
})
afterEach(cleanup)

const read = (seq: number, decision: Decision | null) => (
  <QueryClientProvider client={policy}>
    <MeContext value={me}>
      <MemoryRouter>
        <ItemCard answer={{ request: 'r', seq, gathered: true, decide }} item={{ ...item, decision }} heading={false} />
      </MemoryRouter>
    </MeContext>
  </QueryClientProvider>
)
function decide(_: unknown, { seq }: { seq?: number | undefined }) {
  sent.push(seq)
  const refused = answers.shift()
  return refused ? Promise.reject(refused) : Promise.resolve()
}
const open = () => fireEvent.click(screen.getByRole('button', { name: /^Decide/ }))
const whole = () => screen.getByRole<HTMLInputElement>('radio', { name: 'Give it whole' })
const withheld = () => screen.getByRole<HTMLInputElement>('radio', { name: 'Withhold it' })
const record = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Record the decision' })))

it('an open form does not write over what a colleague decided meanwhile: it says so and keeps its answers', async () => {
  answers = [new Problem(412, '', '', '', 'changed-meanwhile')]
  const { rerender } = render(read(4, null))
  open()
  fireEvent.click(whole())
  rerender(read(5, { ...given, verdict: 'withhold', exemption: 'serious-harm' }))
  expect(screen.getByText('Withheld')).toBeDefined()
  await record()
  expect(sent).toEqual([4])
  expect(screen.getByRole('alert').textContent).toContain('This record has changed since you opened it')
  expect(whole().checked).toBe(true)
  await record()
  expect(sent).toEqual([4, 5])
})

it('a form without an answer shows what was decided, and is sent for that reading', async () => {
  const { rerender } = render(read(4, null))
  open()
  rerender(read(5, given))
  expect(whole().checked).toBe(true)
  await record()
  expect(sent).toEqual([5])
  open()
  expect(withheld().checked).toBe(false)
})
