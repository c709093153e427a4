import { invitesIn } from "../../../shared/domain/invites/invite-file.ts";
import { automated } from "../../../shared/domain/mail/automated.ts";
import type { Ours } from "../../../shared/domain/mail/copied-to.ts";
import type { InboundMail } from "../../../shared/domain/mail/inbound-mail.ts";
import type { ParsedMail } from "../../../shared/domain/mail/parsed-mail.ts";
import {
  isSource,
  type Source,
  sourceName,
  type Unit,
  unitsOf,
} from "../../../shared/domain/mail/units-of.ts";
import { type SenderEvidence, verifySender } from "../../../shared/domain/mail/verify-sender.ts";
import { visibleText } from "../../../shared/domain/mail/visible-text.ts";
import { mailDomain } from "../resources.ts";
import { eventFindings } from "./event-report.ts";
import type { Findings, MailReport } from "./read-report.ts";
import { parseContext, type ReplyContext } from "./reply-context.ts";
import { replySaid } from "./reply-said.ts";
import { type PhotoReader, sourceFindings } from "./source-findings.ts";

/** What is in a mail, read as one that its sender is trusted with. */
export async function mailFindings(
  photos: PhotoReader,
  parsed: ParsedMail,
  reply: ReplyContext,
): Promise<Findings> {
  const mail = asArrived(parsed);
  const by = automated(mail, mailDomain);
  const units = by === null ? unitsIn(mail) : [];
  const found = await sourcesFindings(photos, units);
  const shown = found.filter(({ typed }) => typed === undefined);
  const typed = [...linesIn(units), ...found.flatMap(({ typed = [] }) => typed)];
  const context = parseContext(reply, parsed, () => new Date().toISOString());
  const said = replySaid(typed.join("\n"), reply, context);
  const told = units.flatMap((unit) => (unit.kind === "invites" ? unit.invites : []));
  const events = told.length > 0 ? told : invitesIn(parsed);
  return {
    ...eventFindings(events),
    mail: {
      from: parsed.from[0] ?? null,
      subject: parsed.subject,
      automated: by,
      visibleText: visibleText(parsed),
      intents: [
        ...(shown.length > 0 || units.some(({ kind }) => kind === "copy") ? ["capture" as const] : []),
        ...(said.commands.length + said.asked.length > 0 ? ["command" as const] : []),
        ...(events.length > 0 ? ["event" as const] : []),
      ],
      forwarded: forwardedIn(units),
      skippedImages: skippedIn(units, found),
    },
    contacts: shown.flatMap(({ contacts = [] }) => contacts),
    ...said,
    advice: shown.flatMap(({ advice = [] }) => advice),
  };
}

const linesIn = (units: readonly Unit[]): readonly string[] =>
  units.flatMap((unit) => {
    if (unit.kind === "occasion") return [`at ${unit.text}`];
    return unit.kind === "line" ? [unit.text] : [];
  });

/** Those that were told by their looks, and those on which no card was found. */
function skippedIn(units: readonly Unit[], found: readonly Findings[]): MailReport["skippedImages"] {
  const sources = units.filter(isSource);
  return [
    ...units.flatMap((unit) => (unit.kind === "left-out" ? [{ name: unit.name, why: unit.why }] : [])),
    ...found.flatMap(({ leftOut }, index) =>
      leftOut === undefined ? [] : [{ name: nameOf(sources[index]), why: leftOut }],
    ),
  ];
}

async function sourcesFindings(reader: PhotoReader, units: readonly Unit[]): Promise<readonly Findings[]> {
  const sources = units.filter(isSource);
  const found = await sourceFindings(reader, sources);
  return found.map(({ contacts = [], advice = [], ...more }, index) => ({
    ...more,
    contacts,
    advice: advice.map((text) => `${nameOf(sources[index])}: ${text}`),
  }));
}

const nameOf = (source: Source | undefined): string => (source ? sourceName(source) : "");

function forwardedIn(units: readonly Unit[]): MailReport["forwarded"] {
  const forward = units.find((unit) => unit.kind === "forward");
  if (!forward) return null;
  const { from, subject, date } = forward.forwarded;
  return { from, subject, date };
}

/** What is read here is believed: a From header that the product would not rely on is none of the reader's business. */
const asKnown: SenderEvidence = {
  sender: "own",
  to: "inbox",
  token: "none",
  thread: null,
  answersTo: null,
  signatures: null,
};

function withOneAuthor(parsed: ParsedMail): ParsedMail {
  const from = parsed.from.slice(0, 1);
  const others = parsed.headers.filter(({ name }) => name !== "from");
  return { ...parsed, from, headers: [...others, { name: "from", value: from[0]?.email ?? "" }] };
}

/** As if it had come from a sender whom the mail service has proven. */
function asArrived(parsed: ParsedMail): InboundMail {
  const returnPath = parsed.headers.find(({ name }) => name === "return-path")?.value;
  return {
    key: "read",
    parsed: withOneAuthor(parsed),
    arrival: {
      objectKey: "read",
      source: returnPath ?? parsed.from[0]?.email ?? "",
      recipients: parsed.to.map(({ email }) => email),
      receivedAt: parsed.date.at ?? "1970-01-01T00:00:00.000Z",
      verdicts: { spf: "PASS", dkim: "PASS", dmarc: "PASS", spam: "PASS", virus: "PASS" },
      notification: "",
    },
  };
}

function unitsIn(mail: InboundMail): readonly Unit[] {
  const verified = verifySender(mail, asKnown);
  return "kind" in verified ? [] : unitsOf(verified, asOurs(mail.parsed), []);
}

/** Which address is ours is not known here: a mail is for us unless it names us in its Cc. */
function asOurs({ to, cc }: ParsedMail): Ours {
  const isNamedSo = (email: string) => email.startsWith("inbox@") || email.endsWith(`@${mailDomain}`);
  const isWrittenTo = (email: string) =>
    isNamedSo(email) || [...to, ...cc].some((each) => each.email === email);
  return { isInbox: cc.some(({ email }) => isNamedSo(email)) ? isNamedSo : isWrittenTo, isOwn: () => false };
}
