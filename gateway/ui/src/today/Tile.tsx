import { Link } from 'react-router'

/** A number that waits, and where to deal with it. */
export function Tile({ number, to, name, note }: { number: number; to: string; name: string; note: string }) {
  return (
    <li className="wm-tile wm-tile--waiting">
      <span className="wm-tile__number" aria-hidden="true">{number}</span>
      <span className="wm-tile__name"><Link className="govuk-link govuk-link--no-visited-state" to={to}><span className="govuk-visually-hidden">{number} </span>{name}</Link></span>
      <p className="wm-tile__note">{note}</p>
    </li>
  )
}
