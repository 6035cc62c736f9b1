import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MeContext } from '../shell/me'
import { useSelection } from './useSelection'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const open = (pupils?: string[], { person = 'p', more = false } = {}) =>
  renderHook(({ pupils, more }: { pupils?: string[]; more: boolean }) => useSelection('register', pupils, more), {
    initialProps: { pupils, more },
    wrapper: ({ children }: { children: ReactNode }) => <MeContext value={{ person, name: 'Somebody', grants: [], schools: [] }}>{children}</MeContext>,
  })

it('forgets a ticked row that goes, so that it is not ticked when it comes back', () => {
  const { result, rerender } = open(['a', 'b'])
  act(() => result.current.toggleAll())
  expect(result.current.all).toBe(true)
  rerender({ pupils: ['b'], more: false })
  rerender({ pupils: ['a', 'b'], more: false })
  expect(result.current.chosen).toEqual(['b'])
  expect(result.current.has('a')).toBe(false)
})

it('has what was ticked ticked again when whoever ticked it signs in again, and nobody else', () => {
  const before = open(['a', 'b', 'c'])
  act(() => before.result.current.toggle('b', false))
  before.unmount()
  expect(open(['a', 'b', 'c'], { person: 'q' }).result.current.chosen).toEqual([])
  const { result, rerender } = open()
  expect(result.current.chosen).toEqual([])
  rerender({ pupils: ['a', 'b', 'c'], more: false })
  expect(result.current.chosen).toEqual(['b'])
})

it('waits after a new sign-in for ticked rows further down, and no longer than there are any', () => {
  const before = open(['a', 'b', 'c', 'd'])
  act(() => before.result.current.toggleAll())
  before.unmount()
  const { result, rerender } = open(['a', 'b'], { more: true })
  expect(result.current).toMatchObject({ chosen: ['a', 'b'], further: 2 })
  rerender({ pupils: ['a', 'b', 'c'], more: false })
  expect(result.current).toMatchObject({ chosen: ['a', 'b', 'c'], further: 0 })
})

it('keeps nothing of what was unticked', () => {
  const { result } = open(['a', 'b'])
  act(() => result.current.toggle('a', false))
  act(() => result.current.clear())
  expect(result.current.chosen).toEqual([])
  expect(Object.keys(sessionStorage)).toEqual([])
})
