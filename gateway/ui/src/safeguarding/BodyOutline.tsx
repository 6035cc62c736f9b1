import type { BodyMark } from '../api/safeguarding'

/** The outline of a body, front or back, with its marks; a click says where, in thousandths across and down. */
export function BodyOutline({ view, marks, onPoint }: { view: 'front' | 'back'; marks: BodyMark[]; onPoint?: (x: number, y: number) => void }) {
  const mine = marks.map((mark, at) => ({ ...mark, number: at + 1 })).filter(mark => mark.view === view)
  return (
    <figure className="wm-body-map__view">
      <svg
        viewBox="0 0 1000 1000"
        role="img"
        aria-label={`${view === 'front' ? 'Front' : 'Back'} of the body, ${mine.length === 1 ? '1 mark' : `${mine.length} marks`}`}
        className={onPoint ? 'wm-body-map__drawing wm-body-map__drawing--open' : 'wm-body-map__drawing'}
        onClick={event => {
          const box = event.currentTarget.getBoundingClientRect()
          onPoint?.(thousandth(event.clientX - box.left, box.width), thousandth(event.clientY - box.top, box.height))
        }}
      >
        <path className="wm-body-map__outline" d={outline} />
        {view === 'front' && <path className="wm-body-map__line" d="M470 85h1M530 85h1M485 122h30" />}
        {mine.map(mark => (
          <g key={mark.number} className="wm-body-map__mark">
            <circle cx={mark.x} cy={mark.y} r="28" />
            <text x={mark.x} y={mark.y} dy="0.35em">
              {mark.number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="govuk-body-s">{view === 'front' ? 'Front' : 'Back'}</figcaption>
    </figure>
  )
}

const thousandth = (at: number, of: number) => Math.min(1000, Math.max(0, Math.round((at / of) * 1000)))

const outline =
  'M500 25c42 0 68 32 68 72 0 30-14 52-34 66v22c0 10 60 14 100 30 34 14 46 44 58 90l38 150c6 24 4 50-8 74-8 16-32 16-38 0-4-14-2-40-10-60l-64-150v150' +
  'l24 190-26 250c-2 20 6 40 8 56 2 18-70 18-74 0l-30-300-12-80-12 80-30 300c-4 18-76 18-74 0 2-16 10-36 8-56l-26-250 24-190v-150l-64 150c-8 20-6 46-10 60' +
  '-6 16-30 16-38 0-12-24-14-50-8-74l38-150c12-46 24-76 58-90 40-16 100-20 100-30v-22c-20-14-34-36-34-66 0-40 26-72 68-72z'
