import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useSelection } from './useSelection'

it('forgets a ticked row that goes, so that it is not ticked when it comes back', () => {
  const { result, rerender } = renderHook(({ pupils }) => useSelection(pupils), { initialProps: { pupils: ['a', 'b'] } })
  act(() => result.current.toggleAll())
  expect(result.current.all).toBe(true)
  rerender({ pupils: ['b'] })
  rerender({ pupils: ['a', 'b'] })
  expect(result.current.chosen).toEqual(['b'])
  expect(result.current.has('a')).toBe(false)
})
