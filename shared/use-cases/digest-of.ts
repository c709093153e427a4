import type { DigestBlock } from "../domain/digests/block.ts";
import { blocksFrom, type MorningBlocks } from "../domain/digests/blocks-from.ts";
import type { Digest } from "../domain/digests/digest.ts";
import { type DigestInput, pickDigest } from "../domain/digests/pick-digest.ts";
import { blocksToldOn } from "../domain/digests/planned-blocks.ts";
import { weekReport } from "../domain/digests/week-report.ts";
import { occasions } from "../domain/drafts/occasion.ts";
import { pressingTies } from "../domain/giving/ties.ts";
import { paceLines } from "../domain/goals/pace-lines.ts";
import { numberedBlock } from "../domain/introductions/introduction-block.ts";
import { bookOf } from "../domain/ledger/book.ts";
import type { ItemRef } from "../domain/ledger/item.ts";
import { type NamedQuestion, pickQuestion } from "../domain/questions/pick-question.ts";
import { inOneCurrency } from "../domain/roi/in-one-currency.ts";
import type { RoiRecords } from "../domain/roi/roi-records.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import { isFirstOfWeek } from "../domain/time/local-time.ts";
import type { Records } from "../ports/records.ts";
import type { Standing } from "./standing.ts";
import { suggestedOf } from "./suggested-of.ts";

export type DigestDeps = { readonly records: Records };
export type DigestToSend = Digest & { readonly asked: NamedQuestion | null };

type Morning = {
  readonly day: LocalDay;
  readonly withWeek: boolean;
  readonly setAside: readonly DigestBlock[];
};

/** What a morning's mail says. Null: whoever was due is no longer on record, and nothing else is to be told. */
export async function digestOf(
  { records }: DigestDeps,
  standing: Standing,
  { day, withWeek, setAside }: Morning,
): Promise<DigestToSend | null> {
  const { account, settings } = standing;
  const planned = blocksToldOn(standing, { day, lastDigestOn: account.lastDigestOn });
  const goals = await records.all(account.id, "goal");
  const reckons = withWeek || planned.length + goals.length > 0;
  const whole = reckons ? await everythingOf(records, standing) : null;
  const kept = await keptFor(records, standing, { day, whole });
  const { blocks, toAskOf, areWorthAMail } = blocksFrom(planned, {
    account,
    records: whole ?? nothing,
    goals,
    ownCard: kept.ownCard,
    settings,
    day,
  });
  const { unanswered } = account.acquaintance;
  const when = { today: day, settings, unanswered, asksToLetGo: isFirstOfWeek(day, settings) };
  const input = { ...kept, goals, toAskOf, ...when };
  const picked = withQuestion(input, standing);
  if (picked.due.items.length + setAside.length === 0 && !areWorthAMail && !withWeek) return null;
  const { due, asked, suggested } = await withSuggestions(records, standing, { input, picked });
  const week = withWeek && whole ? weekReport({ today: day, ...whole }) : null;
  const { zone, currency, exchange } = settings;
  const on = { today: day, zone, currency, exchange };
  const pace = whole ? paceLines(goals, inOneCurrency(whole, settings), on) : [];
  return {
    ...due,
    question: asked?.question ?? null,
    asked,
    week,
    blocks: withNumbers([...suggested, ...blocks, ...setAside], due.items.length + (asked?.person ? 1 : 0)),
    pace,
    unanswered,
  };
}

const mostSuggested = 2;

type Picking = { readonly input: Picked; readonly picked: ReturnType<typeof withQuestion> };

/** One suggestion takes the place of a person where there is room for no more. */
async function withSuggestions(records: Records, standing: Standing, { input, picked }: Picking) {
  const { digestMost } = standing.settings;
  const room = digestMost - picked.due.items.length - (picked.asked ? 1 : 0);
  const most = Math.min(mostSuggested, Math.max(1, room));
  const suggested = await suggestedOf(records, standing, { day: input.today, goals: input.goals, most });
  const isFull = room < 1 && suggested.length > 0 && digestMost > 2;
  return { ...(isFull ? withQuestion({ ...input, fewer: 1 }, standing) : picked), suggested };
}

/** Introductions have numbers behind those of the people. */
function withNumbers(blocks: readonly DigestBlock[], people: number): readonly DigestBlock[] {
  let next = people + 1;
  return blocks.map((block) => {
    if (block.kind !== "introduction") return block;
    const numbered = numberedBlock(block, next);
    next += 1 + numbered.drafts.length;
    return numbered;
  });
}

const nothing: RoiRecords = { contacts: [], followUps: [], outcomes: [], groups: [], events: [] };

/** What reckons with all that happened takes. */
async function everythingOf(records: Records, { account, groups, events }: Standing): Promise<RoiRecords> {
  const [contacts, followUps, outcomes] = await Promise.all([
    records.all(account.id, "contact"),
    records.all(account.id, "follow-up"),
    records.all(account.id, "outcome"),
  ]);
  return { contacts, followUps, outcomes, groups, events };
}

type Kept = Pick<
  DigestInput,
  "followUps" | "ties" | "contacts" | "events" | "groups" | "ownCard" | "templates"
> & {
  readonly judgeable: DigestInput["contacts"];
};

type OnDay = { readonly day: LocalDay; readonly whole: RoiRecords | null };

/** Only what the day needs: closed follow-ups where a pile is being worked off, and of contacts those who are due or to be judged. */
async function keptFor(
  records: Records,
  { account, settings, openFollowUps, events, groups }: Standing,
  { day, whole }: OnDay,
): Promise<Kept> {
  const due = openFollowUps.filter((each) => each.dueOn <= day);
  const { toJudge } = account.acquaintance;
  const sent = due.flatMap(({ thanks }) => thanks.flatMap(({ whomId }) => whomId ?? []));
  const contactIds = whole ? [] : [...new Set([...due.map((each) => each.contactId), ...toJudge, ...sent])];
  const refs: readonly ItemRef[] = [
    ...contactIds.map((id) => ({ kind: "contact", id }) as const),
    ...occasions.map((id) => ({ kind: "template", id }) as const),
    { kind: "own-card", id: "own-card" },
  ];
  const hasPile = due.some(({ isOfPile }) => isOfPile);
  const [items, all, outcomes] = await Promise.all([
    records.byRefs(account.id, refs),
    hasPile ? (whole?.followUps ?? records.all(account.id, "follow-up")) : [],
    // In which order: of one alone there is none.
    due.length > 1 ? (whole?.outcomes ?? records.all(account.id, "outcome")) : [],
  ]);
  const contacts = whole?.contacts ?? items.filter((item) => item.kind === "contact");
  return {
    followUps: hasPile ? [...due, ...all.filter((each) => each.status !== "open" || each.dueOn > day)] : due,
    contacts,
    ties: pressingTies(bookOf(account, settings, [...contacts, ...outcomes]), day),
    events,
    groups,
    ownCard: items.find((item) => item.kind === "own-card") ?? null,
    templates: items.filter((item) => item.kind === "template"),
    judgeable: toJudge
      .flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
      .filter(({ warmth, reached }) => warmth === null && reached !== null),
  };
}

type Picked = Omit<DigestInput, "room"> &
  Pick<Kept, "judgeable"> &
  Pick<MorningBlocks, "toAskOf"> & { readonly fewer?: number };

/** A question takes the place of a person where there is room for no more. */
function withQuestion({ fewer = 0, ...input }: Picked, { account, settings }: Standing) {
  const most = settings.digestMost - fewer;
  const pick = (room: number) => {
    const due = pickDigest({ ...input, room });
    return { due, asked: pickQuestion({ ...input, account, settings, items: due.items }) };
  };
  const whole = pick(most);
  const isFull = whole.due.items.length === most && most > 1;
  return whole.asked !== null && isFull ? pick(most - 1) : whole;
}
