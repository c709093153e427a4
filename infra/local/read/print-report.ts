import { networkName } from "../../../shared/domain/contacts/social-network.ts";
import type { ContactReport, ReadReport } from "./read-report.ts";

/** A report as a person likes to read it. */
export function printedReport(report: ReadReport): string {
  const head = `${report.file} · ${report.kind} · ${(report.elapsedMs / 1000).toFixed(1)} s`;
  return [
    head,
    ...(report.error ? [`  Not read: ${report.error.message} (${report.error.code})`] : []),
    ...mailLines(report),
    ...report.contacts.flatMap((contact, at) => [...(at > 0 ? [""] : []), ...contactLines(contact)]),
    ...report.events.map(
      ({ summary, start, end, zone }) =>
        `  Event     ${summary ?? "?"}: ${[start, end].join(" to ")}${zone === null ? "" : ` (${zone})`}`,
    ),
    ...report.commands.map(
      ({ line, verb, items }) => `  ✓ “${line}” is ${[verb, items.join(", ")].join(" ").trim()}`,
    ),
    ...report.asked.map(({ line, why }) => `  ? “${line}”: ${why}`),
    ...report.notUnderstood.map((line) => `  ✗ “${line}” is not understood`),
    ...report.advice.map((text) => `  → ${text}`),
    "",
  ].join("\n");
}

function mailLines({ mail }: ReadReport): readonly string[] {
  if (mail === null) return [];
  const from =
    mail.from === null ? "nobody" : [mail.from.name, `<${mail.from.email}>`].filter(Boolean).join(" ");
  const does = mail.automated === null ? mail.intents.join(", ") || "nothing" : `nothing: ${mail.automated}`;
  const { forwarded, skippedImages, visibleText } = mail;
  return [
    `  From ${from}: ${mail.subject}`,
    `  Asks for ${does}`,
    ...(forwarded ? [`  Passed on from ${forwarded.from.name ?? forwarded.from.email}`] : []),
    ...visibleText
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => `  | ${line}`),
    ...skippedImages.map((image) => `  Left out: ${image.name}, ${image.why}`),
  ];
}

function contactLines(contact: ContactReport): readonly string[] {
  const { name, honorific, credentials, emails, phones, urls, social, notes } = contact;
  const titled =
    name === null ? "" : [honorific, [name, ...credentials].join(", ")].filter(Boolean).join(" ");
  const rows: readonly [string, string, string][] = [
    ["Name", "name", titled],
    ["Title", "title", contact.title ?? ""],
    ["Of", "department", contact.department ?? ""],
    ["Company", "company", contact.company ?? ""],
    ...emails.map((email, i): [string, string, string] => ["Email", `emails[${i}]`, email]),
    ...phones.map((phone, i): [string, string, string] => ["Phone", `phones[${i}]`, phoneText(phone)]),
    ...urls.map((url, i): [string, string, string] => ["Web", `urls[${i}]`, url]),
    ["Address", "address", contact.address ?? ""],
    ...social.map((each): [string, string, string] => [networkName(each), "social", each.handle]),
    ["Met at", "met", contact.met ?? ""],
    ...contact.needs.map((need): [string, string, string] => ["Looks for", "needs", need]),
    ...contact.offers.map((offer): [string, string, string] => ["Offers", "offers", offer]),
    ...notes.map((note): [string, string, string] => ["Note", "notes", note]),
  ];
  return rows.filter(([, , value]) => value !== "").map((row) => rowLine(contact, row));
}

function rowLine(
  { confidence, doubtful }: ContactReport,
  [label, key, value]: readonly [string, string, string],
) {
  const sure = confidence[key];
  const told = sure === undefined ? "" : `  (${Math.round(sure * 100)} %)`;
  const check = doubtful.includes(key.replace(/\[.*/, "")) ? "  ← check" : "";
  return `  ${label.padEnd(10)}${value}${told}${check}`;
}

function phoneText({ number, extension, kind }: ContactReport["phones"][number]): string {
  return `${number}${extension === null ? "" : ` ext. ${extension}`}, ${kind}`;
}
