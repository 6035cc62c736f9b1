import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTickedAt } from './useTickedAt'

it('keeps the position at which each row was ticked until it is ticked anew', () => {
  const { result, rerender } = renderHook(({ seq, ticked }) => useTickedAt([{ pupil: 'a', seq }, { pupil: 'b', seq: 9 }], ticked), {
    initialProps: { seq: 3, ticked: ['a'] },
  })
  rerender({ seq: 4, ticked: ['a', 'b'] })
  expect([...result.current]).toEqual([
    ['a', 3],
    ['b', 9],
  ])
  rerender({ seq: 4, ticked: ['b'] })
  rerender({ seq: 4, ticked: ['a', 'b'] })
  expect(result.current.get('a')).toBe(4)
})

it('has those who are ticked and no others', () => {
  const rows = [{ pupil: 'a', seq: 3 }, { pupil: 'b', seq: 9 }]
  expect([...renderHook(() => useTickedAt(rows, ['b', 'gone'])).result.current]).toEqual([['b', 9]])
})
