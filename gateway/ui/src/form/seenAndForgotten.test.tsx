import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { MeContext } from '../shell/me'
import { CommandPageForm } from './CommandPageForm'
import { TextField } from './TextField'
import { useCommandForm } from './useCommandForm'

const me = { person: 'p', name: 'Somebody', grants: [], schools: [] }
const changed = new Problem(412, '', '', '', 'changed-meanwhile')
let sent: (number | undefined)[]
let answers: (Problem | undefined)[]

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  sessionStorage.clear()
  sent = []
  answers = []
})
afterEach(cleanup)

function Form({ needs, seq }: { needs: string; seq: number }) {
  const form = useCommandForm({
    name: 'needs:a',
    initial: { needs },
    seen: seq,
    send: (_, __, seen) => {
      sent.push(seen)
      const refused = answers.shift()
      return refused ? Promise.reject(refused) : Promise.resolve()
    },
    done: () => undefined,
  })
  return (
    <CommandPageForm form={form} submit="Record" cancel="/">
      <TextField id="needs" label="Needs" value={form.value.needs} onChange={value => form.change({ needs: value })} />
    </CommandPageForm>
  )
}

const Place = () => <p>At {useLocation().pathname}</p>
const read = (needs: string, seq: number) => (
  <MeContext value={me}>
    <MemoryRouter initialEntries={['/form']}>
      <Form needs={needs} seq={seq} />
      <Place />
    </MemoryRouter>
  </MeContext>
)
const type = (needs: string) => fireEvent.change(screen.getByLabelText('Needs'), { target: { value: needs } })
const record = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Record' })))
const shown = () => (screen.getByLabelText('Needs') as HTMLTextAreaElement).value

it('follows the newest reading until the first answer, and from then on is sent for the reading it was begun from', async () => {
  const { rerender } = render(read('SLCN', 3))
  rerender(read('SLCN, MLD', 4))
  expect(shown()).toBe('SLCN, MLD')
  type('MLD, SLCN')
  rerender(read('ASD', 5))
  expect(shown()).toBe('MLD, SLCN')
  await record()
  expect(sent).toEqual([4])
})

it('is sent for the reading it was begun from after a reload too', async () => {
  render(read('SLCN', 3)).unmount()
  const { unmount } = render(read('SLCN', 3))
  type('MLD')
  unmount()
  render(read('ASD', 4))
  expect(shown()).toBe('MLD')
  await record()
  expect(sent).toEqual([3])
})

it('keeps the answers of whoever is told that the record changed, and sends them next for the record as it is now', async () => {
  answers = [changed]
  const { rerender } = render(read('SLCN', 3))
  type('MLD')
  await record()
  expect(screen.getByRole('alert').textContent).toContain('This record has changed since you opened it')
  rerender(read('ASD', 4))
  expect(shown()).toBe('MLD')
  rerender(read('ASD, MLD', 5))
  await record()
  expect(sent).toEqual([3, 4])
})

const cancel = () => screen.getByRole('link', { name: 'Cancel' })

it('forgets what was typed once whoever cancels has said so, and leaves', () => {
  const { unmount } = render(read('SLCN', 3))
  type('MLD')
  fireEvent.click(cancel())
  expect(shown()).toBe('MLD')
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Throw away what you typed?' }))
  fireEvent.click(screen.getByRole('button', { name: 'Yes, throw it away' }))
  expect(screen.getByText('At /')).toBeDefined()
  unmount()
  render(read('SLCN', 3))
  expect(shown()).toBe('SLCN')
})

it('keeps what was typed of whoever goes on writing, and their place', () => {
  const { unmount } = render(read('SLCN', 3))
  type('MLD')
  fireEvent.click(cancel())
  fireEvent.click(screen.getByRole('button', { name: 'Keep writing' }))
  expect(document.activeElement).toBe(cancel())
  unmount()
  render(read('SLCN', 3))
  expect(shown()).toBe('MLD')
})

it('leaves at once where nothing was typed', () => {
  render(read('SLCN', 3))
  fireEvent.click(cancel())
  expect(screen.getByText('At /')).toBeDefined()
})

it('forgets nothing where the way out is opened in another tab', () => {
  const { unmount } = render(read('SLCN', 3))
  type('MLD')
  fireEvent.click(cancel(), { ctrlKey: true })
  expect(screen.queryByRole('group')).toBeNull()
  unmount()
  render(read('SLCN', 3))
  expect(shown()).toBe('MLD')
})
