import { createHash } from "node:crypto";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { keys } from "../../../shared/adapters/dynamo/keys.ts";
import { prefixes } from "../../../shared/adapters/s3/prefixes.ts";
import { allItems } from "../in-process/snapshot.ts";
import type { World } from "../in-process/world.ts";

/** Gives what may differ from run to run the same words in all of them. */
export type SameWords = (text: string) => string;

/** All that is left when a journey is over, a line each, in no order. */
export type FinalState = {
  readonly items: readonly string[];
  readonly objects: readonly string[];
  readonly messages: readonly string[];
  /** How many photos the day's budget has counted: one whose reading a crash lost is counted again. */
  readonly photos: number;
  /** One a mail that was sent: the same mail, sent twice, is there twice. */
  readonly mails: readonly string[];
};

export async function finalState(world: World, sameWords: SameWords): Promise<FinalState> {
  const items = (await allItems(world.table)).map((item) => unmarshall(item));
  const names = tokenNames(items);
  const tokens = (text: string) => names(text).replace(anyCode, "code").replace(anyMessageId, "<a mail>");
  return {
    items: items
      .filter((item) => !isBudget(item))
      .map((item) => sameWords(tokens(inOrder(withoutLastWriter(item))))),
    photos: items.filter(isBudget).reduce((sum, { photos }) => sum + Number(photos), 0),
    objects: await objects(world, sameWords),
    messages: [...world.loopback.queues].flatMap(([name, queue]) => {
      const { visible, held, delayed } = queue.counts();
      return visible + held + delayed === 0 ? [] : [`${visible + held + delayed} in ${name}`];
    }),
    mails: await Promise.all(
      world.loopback.sent.list().map(async (mail) => {
        const text = unfolded(Buffer.from(await mail.raw()));
        return `to ${mail.destinations.join()}\n${sameWords(tokens(withoutName(text)))}`;
      }),
    ),
  };
}

const isBudget = (item: Readonly<Record<string, unknown>>) => item["sk"] === keys.photoBudget("").sk;

/**
 * Messages that know nothing of each other may be handled in any order: which of them wrote the account last is nobody's business. When the table may forget it is said as an instant.
 */
function withoutLastWriter(item: Readonly<Record<string, unknown>>): object {
  const lapses = item["expiresAt"] === undefined ? {} : { expiresAt: instantOf(item["expiresAt"]) };
  return {
    ...item,
    ...lapses,
    ...(item["sk"] === keys.account("").sk && { entry: "any" }),
  };
}

const instantOf = (seconds: unknown) => new Date(Number(seconds) * 1000).toISOString();

/** Objects of the product's own making: raw mails are what came from outside. A finished mail is named for its bytes. */
async function objects({ loopback: { bucket } }: World, sameWords: SameWords): Promise<readonly string[]> {
  const found = await bucket.list("");
  const kept = found.filter(({ key }) => !key.startsWith(prefixes.raw));
  const lines = kept.map(async ({ key }) => {
    const bytes = (await bucket.get(key)) ?? Buffer.alloc(0);
    if (!key.startsWith(prefixes.outbox)) return `${key} ${hashOf(bytes.toString("latin1"))}`;
    const text = unfolded(bytes).replace(anyToken, "token").replace(anyCode, "code");
    return `${prefixes.outbox} ${hashOf(sameWords(text.replace(anyMessageId, "<a mail>")))}`;
  });
  // Finished mails that differ in time or token alone count as one: what was written twice was owed once.
  return [...new Set(await Promise.all(lines))];
}

/** Of an address that is to be linked. */
const anyCode = /(?<=code#)[a-z2-7]{8}|(?<![a-z2-7-])(?!held-mail)[a-z2-7]{4}-[a-z2-7]{4}(?![a-z2-7-])/g;

/** Which SES gives a mail, and answers to it repeat. */
const anyMessageId = /<[\w-]+@email\.amazonses\.com>/g;

const anyToken = /(?<=reply\+|done%2B|nd-|token#)[a-z2-7]{26}/g;

/** A token is named for the entry whose mail bears it; one that no thread knows is told as such. */
function tokenNames(items: readonly Record<string, unknown>[]): SameWords {
  const threads = items.flatMap((item) => {
    const [, token] = /^token#(.*)$/.exec(String(item["pk"])) ?? [];
    return token === undefined ? [] : [[token, `token-of-${String(item["entry"])}`] as const];
  });
  const names = new Map(threads);
  const named = (text: string) =>
    text.replace(anyToken, (token) => names.get(token) ?? "a token of no thread");
  // A thread says its own token once more, and its entry too, without any mark.
  return (text) =>
    named(text).replace(/"([a-z2-7]{26})"/g, (whole, token: string) => names.get(token) ?? whole);
}

/** Its body without the line ends that quoted-printable puts anywhere, in a token too, and with its calendar to be read. */
function unfolded(mail: Buffer): string {
  const [head = "", ...body] = mail.toString("utf8").split("\r\n\r\n");
  const shown = body
    .join("\r\n\r\n")
    .replace(packedCalendar, (packed) => String(Buffer.from(packed, "base64")));
  return [head, shown.replace(/=\r\n/g, "")].join("\r\n\r\n");
}

/** `BEGIN:VCALENDAR` in base64, and what follows. */
const packedCalendar = /^QkVHSU46VkNBTEVOREFS[\w+/=\r\n]+/gm;

/** SES's own name for the mail. */
const withoutName = (mail: string) => mail.replace(/^Message-ID: .*\r\n/im, "");

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
