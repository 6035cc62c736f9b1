import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { expect, it } from 'vitest'
import { MeContext } from '../shell/me'
import { useFilters } from './useFilters'

const me = { person: 'p', name: 'Somebody', grants: [{ role: 'trust-director' }], schools: [] }

const around = ({ children }: { children: ReactNode }) => (
  <MeContext value={me}>
    <MemoryRouter initialEntries={['/register?need=SLCN']}>{children}</MemoryRouter>
  </MeContext>
)

function opened() {
  return renderHook(() => ({ filters: useFilters(), at: useLocation(), go: useNavigate() }), { wrapper: around })
}

it('keeps the name that was typed in the tab, and out of its address', () => {
  const { result } = opened()
  act(() => result.current.filters[1]({ q: 'Quill' }))
  expect(result.current.filters[0]).toMatchObject({ q: 'Quill', need: 'SLCN' })
  expect(result.current.at.search).toBe('?need=SLCN')
  act(() => result.current.filters[1]({ year: '4' }))
  expect(result.current.filters[0]).toMatchObject({ q: 'Quill', year: '4' })
  expect(result.current.at.search).not.toContain('Quill')
})

it('takes it back with one step back', () => {
  const { result } = opened()
  act(() => result.current.filters[1]({ q: 'Quill' }))
  act(() => void result.current.go(-1))
  expect(result.current.filters[0].q).toBe('')
})
