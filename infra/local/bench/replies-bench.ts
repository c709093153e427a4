import { readFile } from "node:fs/promises";
import * as z from "zod";
import { postalMailReader } from "../../../shared/adapters/mime/postal-mail-reader.ts";
import { mailFindings } from "../read/mail-findings.ts";
import type { ReplyContext } from "../read/reply-context.ts";
import type { PhotoReader } from "../read/source-findings.ts";
import { markdownTable } from "./markdown-table.ts";

const commands = z.array(
  z.object({ items: z.array(z.int()), verb: z.string(), optional: z.boolean().default(false) }),
);
const expected = z.union([commands, z.string()]);

/** A mail as a person may answer a digest, and what shall be done; a word instead: nothing, or it shall be asked back. `alt`: as good. */
const reply = z.object({
  id: z.string(),
  kind: z.string(),
  body: z.string(),
  expect: expected,
  alt: z.array(expected).default([]),
});
type Reply = z.infer<typeof reply>;
type Meant = { readonly items: readonly number[]; readonly verb: string };

const people = ["Jane Doe", "Tom Roe", "Eve Poe", "Bob Fox", "Priya Natarajan"];
const context: ReplyContext = {
  now: "2026-11-24T13:30:00Z",
  zone: "America/New_York",
  locale: "en-US",
  items: people.map((name, at) => ({ n: at + 1, name })),
};

/** No picture comes with them. */
const noPhotos: PhotoReader = {
  photoLab: {
    develop: async () => ({ kind: "unreadable", why: "no-text" }),
    show: async () => ({ small: new Uint8Array(), cutOuts: [] }),
  },
  cardReader: { read: async () => ({ lines: [], turn: 0 }) },
};

/**
 * Prints how many replies of a file (JSON Lines) lead to what they shall, to something else, or are asked back; and those that do not. The
 * rules were written with the replies of the usual file in view: others score lower.
 */
export async function repliesBench([
  file = "test/fixtures/replies/mails.jsonl",
]: readonly string[]): Promise<void> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  const judged: Judged[] = [];
  for (const line of lines) judged.push(await judge(reply.parse(JSON.parse(line))));
  for (const { id, body, verdict, done } of judged)
    if (verdict !== "right")
      process.stdout.write(`${verdict} ${id} ${JSON.stringify(body.slice(0, 100))} → ${done}\n`);
  const kinds = [...new Set(judged.map(({ kind }) => kind)), "all"];
  const rows = kinds.map((kind) => {
    const those = judged.filter((each) => kind === "all" || each.kind === kind);
    const share = (verdict: string) =>
      `${((100 * those.filter((each) => each.verdict === verdict).length) / those.length).toFixed(1)} %`;
    return [kind, String(those.length), share("right"), share("wrong"), share("asked")];
  });
  process.stdout.write(`\n${markdownTable(["replies", "", "right", "wrong", "asked"], rows)}\n`);
}

type Judged = Pick<Reply, "id" | "kind" | "body"> & { readonly verdict: string; readonly done: string };

async function judge({ id, kind, body, expect, alt }: Reply): Promise<Judged> {
  const findings = await mailFindings(noPhotos, await postalMailReader().parse(mailOf(id, body)), context);
  const commands = findings.commands ?? [];
  // Nothing waits for it.
  const done = actsOf(commands).filter((act) => act !== "confirm");
  const beside = warmthIn(commands);
  const ways = [expect, ...alt];
  const verdict = ways.some((way) => isRight(done, way, beside))
    ? "right"
    : done.some(
          (act) =>
            !isHarmless(act) && !ways.some((way) => typeof way !== "string" && actsOf(way).includes(act)),
        )
      ? "wrong"
      : "asked";
  return { id, kind, body, verdict, done: done.join(", ") || "nothing" };
}

/** `2 done warm` is one command that does both. */
const warmthIn = (commands: readonly (Meant & { readonly args: unknown })[]): readonly string[] =>
  commands.flatMap(({ items, args }) => {
    const { warmth } = (args ?? {}) as { readonly warmth?: string };
    return warmth === undefined ? [] : items.map((item) => `${item} ${warmth}`);
  });

function isRight(done: readonly string[], way: z.infer<typeof expected>, beside: readonly string[]): boolean {
  if (typeof way === "string") return done.length === 0;
  const must = actsOf(way.filter(({ optional }) => !optional));
  const may = actsOf(way);
  return (
    must.every((act) => done.includes(act) || beside.includes(act)) &&
    done.every((act) => may.includes(act) || isHarmless(act))
  );
}

/** One a person: `1 done`. Whom something is only shown of does not matter. */
const actsOf = (said: readonly Meant[]): readonly string[] =>
  said.flatMap(({ items, verb }) => {
    const act = verb.startsWith("pause")
      ? "pause until"
      : verb.startsWith("digest")
        ? "digest"
        : verb.startsWith("list")
          ? "list"
          : (sameAs[verb] ?? verb);
    return items.length === 0 || act === "show" ? [act] : items.map((item) => `${item} ${act}`);
  });

const sameAs: Readonly<Record<string, string>> = {
  met: "coffee",
  given: "referred",
  goal: "goals",
  thanked: "done",
};

/** What is kept as a note beside it takes nothing away. */
const isHarmless = (act: string): boolean => / (?:note|about)$/.test(act);

const mailOf = (id: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    [
      "From: Ann Miller <ann@example.com>",
      "To: inbox@nextday.example",
      "Subject: Re: 5 people for today",
      `Message-ID: <${id}@example.com>`,
      "In-Reply-To: <digest@nextday.example>",
      "Date: Tue, 24 Nov 2026 08:30:00 -0500",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      (
        Buffer.from(body.replace(/\r?\n/g, "\r\n"))
          .toString("base64")
          .match(/.{1,76}/g) ?? []
      ).join("\r\n"),
    ].join("\r\n"),
  );
