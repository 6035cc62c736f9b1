import { expect, test } from 'vitest'
import { fileName } from './download'

test('a file is called what the service calls it', () => {
  expect(fileName('attachment; filename="sen-register-2026-11-22-selected.csv"')).toBe('sen-register-2026-11-22-selected.csv')
  expect(fileName('attachment')).toBe('download')
})
