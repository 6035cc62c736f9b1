import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MeContext } from '../shell/me'
import { useTickedAt } from './useTickedAt'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const rows = (seq: number) => [{ pupil: 'a', seq }, { pupil: 'b', seq: 9 }]
const open = (seq: number, ticked: string[]) =>
  renderHook(({ seq, ticked }) => useTickedAt('proposals', rows(seq), ticked), {
    initialProps: { seq, ticked },
    wrapper: ({ children }: { children: ReactNode }) => <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>{children}</MeContext>,
  })

it('keeps the position at which each row was ticked until it is ticked anew', () => {
  const { result, rerender } = open(3, ['a'])
  rerender({ seq: 4, ticked: ['a', 'b'] })
  expect([...result.current]).toEqual([
    ['a', 3],
    ['b', 9],
  ])
  rerender({ seq: 4, ticked: ['b'] })
  rerender({ seq: 4, ticked: ['a', 'b'] })
  expect(result.current.get('a')).toBe(4)
})

it('keeps it for whoever has to sign in again meanwhile', () => {
  open(3, ['a']).unmount()
  expect(open(4, ['a']).result.current.get('a')).toBe(3)
})

it('has those who are ticked and no others', () => {
  expect([...open(3, ['b', 'gone']).result.current]).toEqual([['b', 9]])
})
