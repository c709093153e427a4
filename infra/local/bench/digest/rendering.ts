import { inboxAddress, replyAddress } from "../../../../shared/domain/mail/our-addresses.ts";
import { renderFollowUpDigest } from "../../../../shared/mails/follow-up-digest.tsx";
import { digestOf } from "../../../../shared/use-cases/digest-of.ts";
import { stand } from "../../../../shared/use-cases/standing.ts";
import { mailDomain } from "../../resources.ts";
import { pictureOfCard } from "./morning.ts";
import type { Place } from "./open-place.ts";

export type Rendering = {
  readonly aSecond: number;
  readonly html: number;
  readonly text: number;
  readonly whole: number;
  readonly withPictures: number;
};

const times = 200;

/** The digest of seven, rendered and composed over and over: how many a second of one core's time, and how many bytes. */
export async function rendering({ deps, at }: Place, accountId: string): Promise<Rendering> {
  const standing = await stand(deps, accountId);
  const found =
    standing && (await digestOf(deps, standing, { day: "2026-11-03", withWeek: false, setAside: [] }));
  if (!found) throw new Error("nobody is due");
  const digest = { ...found, items: found.items.map((item) => ({ ...item, picture: "pictures/card.jpg" })) };
  const token = "a".repeat(26);
  const replyTo = replyAddress(mailDomain, token);
  const letterhead = { replyAddress: replyTo, inboxAddress: inboxAddress(mailDomain), token };
  const envelope = {
    to: "ann@example.com",
    replyTo,
    date: at.now,
    autoSubmitted: "auto-generated",
    inReplyTo: null,
    references: [],
    stopUrl: deps.stopUrl,
    cause: "bench",
  } as const;
  const compose = async (pictures: ReadonlyMap<string, Uint8Array>) =>
    deps.composer.compose(envelope, await renderFollowUpDigest(digest, letterhead), pictures);
  const pictures = new Map([["pictures/card.jpg", await pictureOfCard()]]);
  const { html, text } = await renderFollowUpDigest(digest, letterhead);
  return {
    aSecond: await aSecond(() => compose(pictures)),
    html: Buffer.byteLength(html),
    text: Buffer.byteLength(text),
    whole: (await compose(new Map())).length,
    withPictures: (await compose(pictures)).length,
  };
}

async function aSecond(act: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < times / 4; n += 1) await act();
  const before = process.cpuUsage();
  for (let n = 0; n < times; n += 1) await act();
  const { user, system } = process.cpuUsage(before);
  return (times * 1_000_000) / (user + system);
}
