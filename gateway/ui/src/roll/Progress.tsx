import type { RollImport } from '../api/roll'

const whole = new Intl.NumberFormat('en-GB')

/** How far the service is; a bar whose words a screen reader hears in tenths. */
export function Progress({ roll }: { roll: RollImport }) {
  const { done = 0, total = 0 } = roll.progress ?? {}
  const said = total > 0 ? `Importing: ${whole.format(done)} of ${whole.format(total)}` : 'Importing the roll…'
  const tenth = total > 0 ? Math.floor((done / total) * 10) * 10 : 0
  return (
    <div className="wm-prose">
      <label className="govuk-label govuk-label--s" htmlFor="progress">
        {said}
      </label>
      <progress id="progress" className="wm-progress" max={total || undefined} value={total > 0 ? done : undefined} />
      <div className="govuk-visually-hidden" role="status">
        {total > 0 ? `${tenth} per cent` : said}
      </div>
      <p className="govuk-body">You can leave this page. The import goes on by itself.</p>
    </div>
  )
}
