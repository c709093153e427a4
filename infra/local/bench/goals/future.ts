import type { StageName } from "../../../../shared/domain/goals/ratios.ts";
import { chance, type Die, poisson } from "../draws.ts";
import type { Networker } from "./networker.ts";

type Aim = { readonly path: readonly StageName[]; readonly target: number };

/** How many entered each stage, and how many events it took, until the target was reached. */
type Needed = { readonly into: ReadonlyMap<StageName, number>; readonly events: number };

/** Nobody is followed further than this: as good as never. */
const mostContacts = 100_000;

/** One future, event by event and contact by contact. */
export function neededBy(die: Die, networker: Networker, { path, target }: Aim): Needed {
  const into = new Map<StageName, number>();
  let [events, reached, contacts] = [0, 0, 0];
  while (reached < target && contacts < mostContacts && events < mostContacts) {
    events++;
    const here = poisson(die, networker.contactsPerEvent);
    for (let each = 0; each < here && reached < target; each++) {
      contacts++;
      if (passes(die, networker, { path, into })) reached++;
    }
  }
  return { into, events: reached < target ? Infinity : events };
}

function passes(
  die: Die,
  { stages }: Networker,
  { path, into }: { readonly path: readonly StageName[]; readonly into: Map<StageName, number> },
): boolean {
  return path.every((name) => {
    into.set(name, (into.get(name) ?? 0) + 1);
    return chance(die, stages[name].rate);
  });
}
