import { contextOf } from "../commands/context-of.ts";
import type { Situation } from "../commands/verb.ts";
import { groupNamed } from "../groups/find-group.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventOn } from "./find-event.ts";
import { newEvent } from "./new-event.ts";
import { parseAt } from "./parse-at.ts";

/** The event that `BNI today` means; null: it is not clear which. `id`: of the event, where it is new. */
export function eventSaid(
  situation: Situation,
  said: string,
  id: string,
): { readonly event: NetworkingEvent; readonly isNew: boolean } | null {
  const { book, today } = situation;
  const parsed = parseAt(said, contextOf(situation));
  if (parsed.kind !== "ok") return null;
  const { event: name, day = today } = parsed.args;
  const known = eventOn(book, name, day);
  return {
    event: known ?? newEvent({ id, name, day, groupId: groupNamed(book, name), toldOn: today }),
    isNew: known === null,
  };
}
