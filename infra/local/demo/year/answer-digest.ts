import { lastMailTo, receiveAnswer } from "../../in-process/mail-in.ts";
import type { World } from "../../in-process/world.ts";
import { nora } from "./networker.ts";
import type { Acquaintance } from "./plot.ts";

/** What she has already said to whom: she puts nobody off twice. */
export type Said = { readonly putOff: Set<string>; readonly warm: Set<string> };

/** Nora answers this morning's digest, where one came. */
export async function answerDigest(
  world: World,
  people: ReadonlyMap<string, Acquaintance>,
  said: Said,
): Promise<void> {
  const today = world.clock.now.slice(0, 10);
  const digest = await lastMailTo(world, nora, { kind: "digest", since: today });
  if (!digest) return;
  const listed = (digest.parsed.text ?? "").matchAll(/^(\d+)\. (.+?)(?: \(.*\))?$/gm);
  const lines = [...listed].map(([, n = "", name = ""]) => `${n} ${answerTo(people.get(name), name, said)}`);
  if (lines.length === 0) return;
  const text = lines.join("\n");
  await receiveAnswer(world, { from: nora, name: `answer ${today}`, answers: "digest", text });
}

/** Who is not pressing waits for some days; of whom something will come is warm from the first word on. */
function answerTo(of: Acquaintance | undefined, name: string, { putOff, warm }: Said): string {
  if (of?.isLate && !putOff.has(name)) {
    putOff.add(name);
    return "snooze in 4 days";
  }
  const isFirst = !warm.has(name);
  warm.add(name);
  if (!isFirst) return "done";
  return of?.coffeeOn === null && of.leadOn === null ? "done cold" : "done warm";
}
