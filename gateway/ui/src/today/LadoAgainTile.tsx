import { Tile } from './Tile'

/** Concerns of which the LADO was told under the name of somebody whom they are not about. */
export function LadoAgainTile({ number }: { number: number }) {
  return <Tile number={number} to="/low-level" name="The LADO is to be told again" note="They were told that it is about another person. Waits until you record that you told them" />
}
