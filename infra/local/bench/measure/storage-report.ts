import { markdownTable } from "../markdown-table.ts";
import type { PlayedMonth } from "../play/played-month.ts";
import type { Observed } from "./observed.ts";
import { profileOf } from "./profile.ts";
import type { StoredItem } from "./table-items.ts";

/** What a contact leaves in the table. */
const ofContacts = ["contact", "email", "phone", "follow-up"];
/** What a mail leaves in the table, answer and digest alike: what was decided, and whom its numbers mean. */
const ofMails = ["entry", "thread"];

/** What is kept, and what a mail leaves in the bucket. */
export function storageReport({ items, observed }: PlayedMonth): string {
  const contacts = items.filter(({ kind }) => kind === "contact").length;
  const mails = items.filter(({ kind }) => kind === "thread").length;
  const rows = [
    ...ofContacts.map((kind) => row(items, { kind, of: "contact", count: contacts })),
    ...ofMails.map((kind) => row(items, { kind, of: "mail of ours", count: mails })),
  ];
  const inAll = items.filter(({ kind }) => ofContacts.includes(kind));
  const bytes = inAll.reduce((sum, each) => sum + each.bytes, 0);
  return `## What is kept
In the table, with the 100 bytes that DynamoDB adds to each item: ${(inAll.length / contacts).toFixed(1)} items and ${Math.round(bytes / contacts)} bytes a contact.

${markdownTable(["items", "of a", "each has", "bytes each"], rows)}

In the bucket, objects and kilobytes a play:

${markdownTable(["journey", ...prefixes], objectRows(observed))}
`;
}

function row(
  items: readonly StoredItem[],
  { kind, of, count }: { kind: string; of: string; count: number },
): readonly string[] {
  const found = items.filter((item) => item.kind === kind);
  const bytes = found.reduce((sum, each) => sum + each.bytes, 0);
  return [kind, of, (found.length / count).toFixed(1), String(Math.round(bytes / (found.length || 1)))];
}

const prefixes = ["raw", "outbox", "pictures", "readings"];

function objectRows(observed: Observed): readonly (readonly string[])[] {
  return [...observed.journeys.keys()].flatMap((journey) => {
    const { objects, plays } = profileOf(observed, journey);
    if (objects.size === 0) return [];
    return [[journey, ...prefixes.map((prefix) => kilobytes(objects.get(prefix) ?? [], plays))]];
  });
}

function kilobytes(sizes: readonly number[], plays: number): string {
  if (sizes.length === 0) return "";
  const bytes = sizes.reduce((sum, each) => sum + each, 0);
  return `${(sizes.length / plays).toFixed(1).replace(/\.0$/, "")}: ${Math.round(bytes / plays / 1000)}`;
}
