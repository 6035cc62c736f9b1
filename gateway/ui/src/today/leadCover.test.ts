import { expect, it } from 'vitest'
import { needingLeads, schoolsInWords } from './leadCover'

const school = (name: string, leads: number, until: string | null) => ({ school: name, name, leads, until })

it('names the schools that have no lead, and those whose last one goes within two weeks', () => {
  const schools = [school('A', 0, '2026-02-28'), school('B', 1, '2026-03-15'), school('C', 2, '2026-03-16'), school('D', 1, null)]
  const { without, ending } = needingLeads(schools, '2026-03-01')
  expect(without.map(each => each.name)).toEqual(['A'])
  expect(ending.map(each => each.name)).toEqual(['B'])
})

it('says how many more there are than can be named', () => {
  const many = 'ABCDEFGH'.split('').map(name => school(name, 0, null))
  expect(schoolsInWords(many, each => each.name)).toBe('A, B, C, D, E, F and 2 more')
  expect(schoolsInWords(many.slice(0, 2), each => each.name)).toBe('A, B')
})
