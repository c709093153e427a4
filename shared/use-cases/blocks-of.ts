import type { DigestBlock } from "../domain/digests/block.ts";
import { blocksFrom, unansweredEvents } from "../domain/digests/blocks-from.ts";
import { blocksToldOn, isWorthAMail } from "../domain/digests/planned-blocks.ts";
import type { NetworkingEvent } from "../domain/events/event.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import type { Records } from "../ports/records.ts";
import type { Standing } from "./standing.ts";

export type MorningBlocks = {
  readonly blocks: readonly DigestBlock[];
  /** Of which it is to be asked whom one met there. */
  readonly toAskOf: readonly NetworkingEvent[];
  /** Whether some of it is worth a mail where nobody is due. */
  readonly areWorthAMail: boolean;
};

/** What the digest of that day tells and asks beside whom to follow up; what it takes to say it is loaded only then. */
export async function blocksOf(records: Records, standing: Standing, day: LocalDay): Promise<MorningBlocks> {
  const { account, settings, groups, events } = standing;
  const planned = blocksToldOn(standing, { day, lastDigestOn: account.lastDigestOn });
  if (planned.length === 0) return { blocks: [], toAskOf: [], areWorthAMail: false };
  const [contacts, followUps, outcomes, [ownCard = null]] = await Promise.all([
    records.all(account.id, "contact"),
    records.all(account.id, "follow-up"),
    records.all(account.id, "outcome"),
    records.all(account.id, "own-card"),
  ]);
  const kept = { contacts, followUps, outcomes, groups, events };
  const context = { records: kept, settings, day, ownCard };
  const blocks = blocksFrom(planned.filter(isWorthAMail), context);
  const toAskOf = unansweredEvents(planned, kept);
  return {
    blocks: [
      ...blocks,
      ...blocksFrom(
        planned.filter((each) => !isWorthAMail(each)),
        context,
      ),
    ],
    toAskOf,
    areWorthAMail: blocks.length + toAskOf.length > 0,
  };
}
