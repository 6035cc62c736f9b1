import { expect, it } from 'vitest'
import { attempt } from './attempt'

it('keeps the key while the same answers are sent again, and takes another for other answers', () => {
  let count = 0
  const keys = attempt(() => `key-${++count}`)
  expect(keys.keyFor({ name: 'A' })).toBe('key-1')
  expect(keys.keyFor({ name: 'A' })).toBe('key-1')
  expect(keys.keyFor({ name: 'B' })).toBe('key-2')
})
