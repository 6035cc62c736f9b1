import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MeContext } from '../shell/me'
import { useDraft } from './useDraft'

const me = { person: 'p', name: 'Somebody', grants: [], schools: [] }
const wrapper = ({ children }: { children: ReactNode }) => <MeContext value={me}>{children}</MeContext>

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

it('takes nothing of what was typed about one thing along to another, and finds it again at the first', () => {
  const { result, rerender } = renderHook(({ about }) => useDraft(`note:${about}`, { words: '' }), { wrapper, initialProps: { about: 'a' } })
  act(() => result.current.change({ words: 'About a' }))
  rerender({ about: 'b' })
  expect(result.current).toMatchObject({ value: { words: '' }, typed: false })
  expect(Object.keys(sessionStorage)).toEqual(['draft:p:note:a'])
  rerender({ about: 'a' })
  expect(result.current).toMatchObject({ value: { words: 'About a' }, typed: true })
})
