import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DateField } from './DateField'
import { ErrorSummary } from './ErrorSummary'
import { FormErrors } from './FormErrors'
import { noDate } from '../time/schoolDate'

it('takes the focus, and leads to the first box of the field', () => {
  Element.prototype.scrollIntoView = () => undefined
  const errors = [{ field: 'occurredOn', message: 'Enter the date parents were told' }]
  const form = (round: number) => (
    <FormErrors value={errors}>
      <ErrorSummary errors={errors} round={round} />
      <DateField id="occurredOn" legend="When?" value={noDate} onChange={() => undefined} />
    </FormErrors>
  )
  const { rerender } = render(form(0))
  rerender(form(1))
  expect(document.activeElement?.className).toContain('govuk-error-summary')
  fireEvent.click(screen.getByRole('link', { name: 'Enter the date parents were told' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Day'))
  expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe('occurredOn-error')
})
