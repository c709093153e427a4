import { execFileSync } from "node:child_process";
import PostalMime from "postal-mime";
import * as z from "zod";
import { postalMailReader } from "../../../shared/adapters/mime/postal-mail-reader.ts";
import { mailFindings } from "../read/mail-findings.ts";
import { nothingSaid } from "../read/reply-context.ts";
import type { PhotoReader } from "../read/source-findings.ts";
import { mailOfSize } from "./mail-of-size.ts";
import { markdownTable } from "./markdown-table.ts";

const sizes = [
  { title: "10 KB", bytes: 10_000, times: 1000 },
  { title: "1 MB", bytes: 1_000_000, times: 100 },
  { title: "25 MB", bytes: 25_000_000, times: 10 },
] as const;

type Read = (mail: Uint8Array) => Promise<unknown>;

const readers: Readonly<Record<string, Read>> = {
  "npm run read, without OCR": async (mail) =>
    mailFindings(noPhotos, await postalMailReader().parse(mail), nothingSaid),
  "its MIME parser alone": (mail) => PostalMime.parse(mail),
};

/** Pictures are taken out of the mail, and not looked at. */
const noPhotos: PhotoReader = {
  photoLab: {
    develop: async () => ({ kind: "unreadable", why: "no-text" }),
    show: async () => ({ small: new Uint8Array(), cutOuts: [] }),
  },
  cardReader: { read: async () => ({ lines: [], turn: 0 }) },
};

const measured = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), peak: z.number() });
type Measured = z.infer<typeof measured>;

/** Mails a second, times and memory for three sizes, each in a process of its own: what one needed would show in the next. */
export async function mailBench([size, reader]: readonly string[]): Promise<void> {
  if (size !== undefined && reader !== undefined) {
    process.stdout.write(JSON.stringify(await measure(size, reader)));
    return;
  }
  const rows = sizes.flatMap(({ title }) =>
    Object.keys(readers).map((name) => rowOf(title, name, measuredApart(title, name))),
  );
  process.stdout.write(
    `${markdownTable(["mail", "read by", "a second", "p50 ms", "p99 ms", "peak MB"], rows)}\n`,
  );
}

function rowOf(size: string, reader: string, { perSecond, p50, p99, peak }: Measured): readonly string[] {
  return [
    size,
    reader,
    perSecond.toFixed(perSecond < 10 ? 1 : 0),
    p50.toFixed(1),
    p99.toFixed(1),
    String(peak),
  ];
}

function measuredApart(size: string, reader: string): Measured {
  const main = new URL("main.ts", import.meta.url).pathname;
  const told = execFileSync(process.execPath, ["--import", "tsx", main, "mail", size, reader], {
    encoding: "utf8",
  });
  return measured.parse(JSON.parse(told));
}

async function measure(title: string, name: string): Promise<Measured> {
  const size = sizes.find((each) => each.title === title);
  const read = readers[name];
  if (!size || !read) throw new Error("npm run bench mail");
  const mail = mailOfSize(size.bytes);
  const taken: number[] = [];
  for (let warm = 0; warm < size.times / 10; warm++) await read(mail);
  for (let time = 0; time < size.times; time++) {
    const begun = performance.now();
    await read(mail);
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return {
    perSecond: (1000 * taken.length) / taken.reduce((sum, each) => sum + each, 0),
    p50: at(0.5),
    p99: at(0.99),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
