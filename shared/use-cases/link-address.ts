import { refOf, removing } from "../domain/ledger/book.ts";
import type { EntryPart } from "../domain/ledger/entry.ts";
import type { Change } from "../domain/ledger/item.ts";
import { agrees } from "../domain/linking/agrees.ts";
import type { AskedLink } from "../domain/linking/asked-link.ts";
import { type Letter, lettersOf } from "../domain/linking/letters.ts";
import type { LinkingMail } from "../domain/mail/verify-sender.ts";
import { mailboxOf } from "../domain/trust/mailbox.ts";
import type { StoredAccount } from "../ports/accounts.ts";
import type { Pause } from "../ports/pause.ts";
import { type AdoptDeps, adopted } from "./adopt-held.ts";
import type { CommitAnswerDeps } from "./commit-answer.ts";
import type { Settlement } from "./loaded-mail.ts";
import { oweLetters } from "./owe-letters.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { tellingPart } from "./telling-part.ts";

export type LinkAddressDeps = CommitAnswerDeps & AdoptDeps & { readonly pause: Pause };

/** Somebody has answered the code: the address it went to is the account's from now on, and what was held of it is handed in. */
export function linkAddress(deps: LinkAddressDeps, mail: LinkingMail): Promise<Settlement> {
  return retryOnConflict(deps.pause, () => tryToLink(deps, mail));
}

const silence: Settlement = { accountId: null, outcome: { kind: "refused", why: "stranger" } };

async function tryToLink(deps: LinkAddressDeps, mail: LinkingMail): Promise<Settlement | "conflict"> {
  const { author, accountId } = mail;
  const stored = await deps.accounts.byId(accountId);
  const [link] = await deps.records.byRefs(accountId, [{ kind: "link", id: mailboxOf(author) }]);
  const isOpen = link?.kind === "link" && link.until > deps.clock() && agrees(mail.parsed, link.code);
  if (!stored || !isOpen || (await deps.accounts.bySender(author))) return silence;
  const outcome = await deps.ledger.commit(await linkingPart(deps, { mail, stored, link }));
  if (outcome === "conflict") return "conflict";
  return {
    accountId,
    outcome: { kind: outcome === "committed" ? "answered" : "duplicate", entry: mail.key },
  };
}

type Linking = { readonly mail: LinkingMail; readonly stored: StoredAccount; readonly link: AskedLink };

async function linkingPart(deps: LinkAddressDeps, { mail, stored, link }: Linking): Promise<EntryPart> {
  const { account } = stored;
  const now = deps.clock();
  const linked = { kind: "address", v: 1, id: link.address, since: now } as const;
  const own: readonly Change[] = [removing(link), { ref: refOf(linked), before: null, after: linked }];
  const changes = [...own, ...(await adopted(deps, link.address, now))];
  const answer: Letter = { kind: "linked", to: link.address, address: link.address };
  const letters = [answer, ...lettersOf(account, changes, link.address)];
  const mails = await oweLetters(deps, { entry: mail.key, accountId: account.id, now, letters });
  return tellingPart({ entry: mail.key, stored, now, changes, mails });
}
