import type { RollImport } from '../api/roll'

/** The import in figures. */
export function ImportCounts({ roll }: { roll: RollImport }) {
  const counts = roll.counts
  if (!counts) return null
  const done = roll.state === 'finished'
  const figures: [number, string, boolean?][] = [
    [counts.joiners, done ? 'joined' : 'joiners'],
    [counts.leavers, done ? 'left' : 'leavers'],
    [counts.movers, done ? 'moved here from another school of the trust' : 'moving here from another school of the trust'],
    [counts.changes, done ? 'had details changed' : 'with changed details'],
    [counts.unchanged, 'unchanged'],
    [counts.problems, counts.problems === 1 ? 'row with a problem' : 'rows with problems', counts.problems > 0],
    [counts.proposals, counts.proposals === 1 ? 'proposed SEN register entry' : 'proposed SEN register entries'],
  ]
  return (
    <dl className="wm-figures">
      {figures.map(([count, name, alert]) => (
        <div key={name} className={alert ? 'wm-figures__alert' : undefined}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
