import { Link } from 'react-router'

/** A number, and where to see what it counts; work that waits stands out, a `quiet` one does not. */
export function Tile({ number, to, name, note, quiet = false }: { number: number; to: string; name: string; note?: string; quiet?: boolean }) {
  return (
    <li className={`wm-tile ${quiet ? '' : 'wm-tile--waiting'}`}>
      <span className="wm-tile__number" aria-hidden="true">
        {number}
      </span>
      <span className="wm-tile__name">
        <Link className="govuk-link govuk-link--no-visited-state" to={to}>
          <span className="govuk-visually-hidden">{number} </span>
          {name}
        </Link>
      </span>
      {note && <p className="wm-tile__note">{note}</p>}
    </li>
  )
}
