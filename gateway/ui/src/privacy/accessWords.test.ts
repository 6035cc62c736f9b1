import { describe, expect, it } from 'vitest'
import { subjectName, whyNotApprove } from './accessWords'

describe('who may approve an answer', () => {
  const ready = { stage: 'in-redaction' as const, undecided: 0, deciders: ['one'], reopened: false, subject: 'three', subjectKind: 'person' as 'pupil' | 'person' }
  it('is somebody who decided about none of it', () => {
    expect(whyNotApprove(ready, 'two')).toBeUndefined()
    expect(whyNotApprove(ready, 'one')).toContain('You decided last')
  })
  it('is never whom it is about', () => {
    expect(whyNotApprove({ ...ready, stage: 'gathering' }, 'three')).toContain('about you')
    expect(whyNotApprove({ ...ready, subjectKind: 'pupil' }, 'three')).toBeUndefined()
  })
  it('may be a trust administrator where it is about staff', () => {
    expect(whyNotApprove(ready, 'one')).toContain('trust administrator')
    expect(whyNotApprove({ ...ready, subjectKind: 'pupil' }, 'one')).not.toContain('trust administrator')
  })
  it('is nobody before all was looked through', () => {
    expect(whyNotApprove({ ...ready, undecided: 3 }, 'two')).toBe('3 items have still to be looked through.')
    expect(whyNotApprove({ ...ready, stage: 'gathering' }, 'two')).toContain('Gather')
  })
})

describe('whom a request is about', () => {
  it('is said, also where the name cannot be read', () => {
    expect(subjectName({ name: 'Posy Quillfeather', subjectKind: 'pupil' })).toBe('Posy Quillfeather')
    expect(subjectName({ name: null, subjectKind: 'person' })).toBe('Name not available (member of staff)')
  })
})
