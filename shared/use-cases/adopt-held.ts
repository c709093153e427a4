import { refOf } from "../domain/ledger/book.ts";
import type { Change } from "../domain/ledger/item.ts";
import type { NextPart } from "../domain/ledger/parts.ts";
import type { HeldMail } from "../domain/mail/held-mail.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import type { Strangers } from "../ports/strangers.ts";
import type { LoadedMail } from "./loaded-mail.ts";

export type AdoptDeps = { readonly strangers: Strangers };

/** What was held of an address that is somebody's from now on is theirs, to be handed in again at once. */
export async function adopted(
  { strangers }: AdoptDeps,
  address: string,
  now: InstantText,
): Promise<readonly Change[]> {
  const mails = await strangers.held(address, now);
  return mails.map(({ key, notification }) => {
    const held: HeldMail = { kind: "held-mail", v: 2, id: key, why: "not-linked", notification, until: now };
    return { ref: refOf(held), before: null, after: held };
  });
}

/** An account that is opened, or has an address linked, takes what was held of it. */
export async function withAdopted(
  deps: AdoptDeps,
  { mail, stored, now, done }: LoadedMail,
  next: NextPart,
): Promise<NextPart> {
  const isOpened = stored.account.version === 0 && done.length === 0;
  const linked = next.changes.flatMap(({ after }) => (after?.kind === "address" ? [after.id] : []));
  const held = await Promise.all(
    [...(isOpened ? [mail.sender] : []), ...linked].map((address) => adopted(deps, address, now)),
  );
  return { ...next, changes: [...next.changes, ...held.flat()] };
}
