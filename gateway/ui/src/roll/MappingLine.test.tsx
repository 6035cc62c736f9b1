import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { MappingLine } from './MappingLine'

afterEach(cleanup)

const shown = (sample: string[], hidden: boolean) =>
  render(
    <table>
      <tbody>
        <MappingLine at={0} heading="SEN Band" sample={sample} hidden={hidden} value="" onChange={() => undefined} />
      </tbody>
    </table>,
  )

it('tells a column that is kept from somebody from one that is empty', () => {
  shown(['', ''], true)
  expect(screen.getByText('Not shown to you: it may be about SEN')).toBeDefined()
  cleanup()
  shown(['', ''], false)
  expect(screen.getByText('Empty')).toBeDefined()
})
