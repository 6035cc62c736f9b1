import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import DecideErasure from './DecideErasure'
import RequestErasure from './RequestErasure'

const grounds = ['retention-ended', 'objection-upheld', 'recorded-unlawfully', 'legal-obligation']
const policy = [
  { name: 'erasure-reasons', value: grounds.map(code => ({ code, label: `Ground ${code}` })) },
  { name: 'retention-sen-file-years', value: 31 },
  { name: 'hold-reasons', value: [{ code: 'inquiry', label: 'A public inquiry' }] },
]

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The choices that a page offers about a pupil. */
async function offered(page: React.ReactNode, pupil: object): Promise<string[]> {
  const name = { surname: 'Wrenfield', forename: 'Otto' }
  const record = { pupil: '1', seq: 3, name, nameState: 'known', yearGroup: '6', dateOfBirth: null, onRoll: false, holds: [], ...pupil }
  vi.stubGlobal('fetch', async (path: string) => Response.json(path.includes('policy') ? { items: policy } : record))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [{ role: 'trust-director' }], schools: [] }}>
        <MemoryRouter initialEntries={['/pupils/1']}>
          <Routes>
            <Route path="/pupils/:pupil" element={page} />
          </Routes>
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
  await screen.findAllByText(/^Ground /)
  return screen.getAllByRole<HTMLInputElement>('radio').map(radio => radio.value)
}

const asked = (reason: string) => ({ erasure: { stage: 'requested', reason, requestedBy: 'q', requestedOn: '2026-11-20' } })

describe('asking for an erasure', () => {
  it('offers two grounds while the pupil is on the roll, and says that the next import brings them back', async () => {
    expect(await offered(<RequestErasure />, { onRoll: true })).toEqual(['recorded-unlawfully', 'legal-obligation'])
    expect(screen.queryByText(/would then bring them back as a new pupil/)).not.toBeNull()
  })
  it('offers the end of a time where that is known and has come', async () => {
    expect(await offered(<RequestErasure />, {})).not.toContain('retention-ended')
    cleanup()
    expect(await offered(<RequestErasure />, { dateOfBirth: '1990-03-14' })).toEqual(grounds)
  })
})

describe('deciding about an erasure', () => {
  it('offers only to keep the record where the service would refuse to erase it, and says why', async () => {
    expect(await offered(<DecideErasure />, { onRoll: true, ...asked('objection-upheld') })).toEqual(['refuse'])
    expect(screen.queryByText(/The reason that was given is not one of these/)).not.toBeNull()
    cleanup()
    expect(await offered(<DecideErasure />, asked('retention-ended'))).toEqual(['refuse'])
    expect(screen.queryByText(/has not ended, or is not known/)).not.toBeNull()
  })
  it('shows the legal hold, since when and by whom, and offers no erasure under it', async () => {
    const hold = { hold: 'h', reason: 'inquiry', note: 'Into the lake', placedBy: 'q', placedByName: 'Demo director', placedOn: '2026-11-20' }
    expect(await offered(<DecideErasure />, { holds: [hold], ...asked('legal-obligation') })).toEqual(['refuse'])
    expect(screen.queryByRole('heading', { name: 'Legal hold' })).not.toBeNull()
    for (const said of ['A public inquiry', 'Into the lake', 'Demo director', /20 November 2026/]) expect(screen.queryAllByText(said).length).toBeGreaterThan(0)
    expect(screen.queryByText(/A legal hold stands on this record/)).not.toBeNull()
  })
  it('offers both where a court requires it, though the pupil is on the roll', async () => {
    expect(await offered(<DecideErasure />, { onRoll: true, ...asked('legal-obligation') })).toEqual(['approve', 'refuse'])
    expect(screen.queryByText(/would then bring them back as a new pupil/)).not.toBeNull()
  })
})
