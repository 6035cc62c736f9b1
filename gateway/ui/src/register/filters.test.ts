import { describe, expect, it } from 'vitest'
import { asAtWords } from './asAtWords'
import { narrowing, onAnotherDate, readFilters, writeFilters } from './filters'

const read = (text: string, q = '') => readFilters(new URLSearchParams(text), { q })

describe('the register’s filters and its address', () => {
  it('say the same, there and back', () => {
    const address = 'school=s1&provision=K&need=SLCN&year=4&flag=parents-not-told&sort=-name&asAt=2026-03-01&knownAt=2026-04-02'
    expect(writeFilters(read(address)).toString()).toBe(address)
  })
  it('leave out what says nothing, and the usual order', () => {
    expect(writeFilters(read('provision=&sort=name', ' ')).toString()).toBe('')
  })
  it('keep the name that was typed out of every address', () => {
    expect(read('', 'Quill').q).toBe('Quill')
    expect(writeFilters(read('need=SLCN', 'Quill')).toString()).toBe('need=SLCN')
    expect(read('q=Quill').q).toBe('')
  })
  it('pass over what makes no sense instead of failing', () => {
    expect(read('sort=drop&asAt=2026-02-31&knownAt=yesterday')).toMatchObject({ sort: 'name', asAt: '', knownAt: '' })
  })
  it('count as narrowing only what hides rows', () => {
    expect(narrowing(read('provision=K&year=4&sort=year&asAt=2026-03-01'))).toBe(2)
  })
  it('as known on a date alone mean as at that date too', () => {
    expect(asAtWords(read('knownAt=2026-03-01'))).toBe('You are looking at the register as at 1 March 2026, as it was known on 1 March 2026.')
    expect(asAtWords(read('knownAt=2026-03-01&asAt=2026-02-02'))).toContain('as at 2 February 2026')
  })
  it('know when another date is looked at', () => {
    expect(onAnotherDate(read('knownAt=2026-03-01'))).toBe(true)
    expect(onAnotherDate(read('', 'a'))).toBe(false)
  })
})
