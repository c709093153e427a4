import { calmly, type Manner } from "../in-process/deliveries.ts";
import type { Queue } from "../loopback/queue.ts";
import { seededDie } from "../seeded-die.ts";

type Copy = { readonly queue: Queue; readonly body: string; readonly rank: number };

/** Each message comes three times; the seed says when the second and the third do, perhaps days later. */
export function thrice(seed: string): {
  readonly manner: Manner;
  /** Sends what has not come yet, shuffled. */
  readonly sendRest: () => Promise<void>;
} {
  const die = seededDie(seed);
  const known = new Set<string>();
  let copies: readonly Copy[] = [];
  const send = async ({ queue, body }: Copy) => void known.add(await queue.send(body));
  const onMessage: Manner["onMessage"] = async (queue, { id, body }) => {
    const due = copies.filter(() => die() < 0.25);
    copies = copies.filter((copy) => !due.includes(copy));
    for (const copy of due) await send(copy);
    if (known.has(id)) return;
    known.add(id);
    copies = [...copies, ...[1, 2].map(() => ({ queue, body, rank: die() }))];
  };
  return {
    manner: { ...calmly, onMessage },
    async sendRest() {
      const rest = [...copies].sort((a, b) => a.rank - b.rank);
      copies = [];
      for (const copy of rest) await send(copy);
    },
  };
}
