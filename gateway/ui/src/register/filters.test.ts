import { describe, expect, it } from 'vitest'
import { narrowing, onAnotherDate, readFilters, writeFilters } from './filters'

const read = (text: string) => readFilters(new URLSearchParams(text))

describe('the register’s filters and its address', () => {
  it('say the same, there and back', () => {
    const address = 'school=s1&provision=K&need=SLCN&year=4&q=Br&flag=parents-not-told&sort=-name&asAt=2026-03-01&knownAt=2026-04-02'
    expect(writeFilters(read(address)).toString()).toBe(address)
  })
  it('leave out what says nothing, and the usual order', () => {
    expect(writeFilters(read('provision=&sort=name&q=%20')).toString()).toBe('')
  })
  it('pass over what makes no sense instead of failing', () => {
    expect(read('sort=drop&asAt=2026-02-31&knownAt=yesterday')).toMatchObject({ sort: 'name', asAt: '', knownAt: '' })
  })
  it('count as narrowing only what hides rows', () => {
    expect(narrowing(read('provision=K&year=4&sort=year&asAt=2026-03-01'))).toBe(2)
  })
  it('know when another date is looked at', () => {
    expect(onAnotherDate(read('knownAt=2026-03-01'))).toBe(true)
    expect(onAnotherDate(read('q=a'))).toBe(false)
  })
})
