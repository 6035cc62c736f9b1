import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { InPlace } from './InPlace'

it('keeps the focus in its place when a form takes that of its button, and when it gives it back', () => {
  render(
    <InPlace button={open => <button onClick={open}>Withdraw</button>}>
      {close => (
        <form>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </form>
      )}
    </InPlace>,
  )
  expect(document.activeElement).toBe(document.body)
  fireEvent.click(screen.getByText('Withdraw'))
  expect(document.activeElement?.contains(screen.getByText('Cancel'))).toBe(true)
  expect(document.activeElement).not.toBe(document.body)
  fireEvent.click(screen.getByText('Cancel'))
  expect(document.activeElement).toBe(screen.getByText('Withdraw'))
})
