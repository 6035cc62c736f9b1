import { describe, expect, it } from 'vitest'
import type { RetentionLine } from '../api/retention'
import { askable } from './askable'

const line = (part: Partial<RetentionLine>) => ({ dueOn: '2026-11-27', holds: 0, erasure: null, ...part }) as RetentionLine

describe('a record that is due', () => {
  it('can be asked to be erased once', () => {
    expect(askable(line({}))).toBe(true)
    expect(askable(line({ erasure: 'requested' }))).toBe(false)
  })
  it('is asked for on its day, and not on the list of days to come', () => {
    expect(askable(line({}), '2026-11-26')).toBe(false)
    expect(askable(line({}), '2026-11-27')).toBe(true)
  })
  it('is kept while a hold stands', () => {
    expect(askable(line({ holds: 1 }))).toBe(false)
  })
})
