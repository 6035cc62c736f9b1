import type { KeyboardEvent } from 'react'

/** In the column of ticks the arrow keys go up and down, with Shift choosing as they go. */
export function rowKeys(event: KeyboardEvent<HTMLTableElement>): void {
  const target = event.target
  if (!(target instanceof HTMLInputElement) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
  const ticks = [...event.currentTarget.querySelectorAll<HTMLInputElement>('.wm-tick')]
  const next = ticks[ticks.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
  if (event.shiftKey && next.checked !== target.checked) next.click()
}
