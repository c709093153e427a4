import type { InboundMail } from "./inbound-mail.ts";

/** What sent a mail that no person wrote. Such a mail is never answered and never acts. */
export type Automated = "own" | "bounce" | "complaint" | "list" | "out-of-office" | "auto-reply";

/** Null: a person wrote it. `mailDomain`: ours. */
export function automated(mail: InboundMail, mailDomain: string): Automated | null {
  const header = (name: string) =>
    mail.parsed.headers
      .find((each) => each.name === name)
      ?.value.trim()
      .toLowerCase() ?? "";
  const from = mail.parsed.from[0]?.email ?? "";
  if (from.endsWith(`@${mailDomain}`)) return "own";
  const report = reportKind(header("content-type"));
  if (report) return report;
  if (isNullPath(mail.arrival.source) || /^(mailer-daemon|postmaster)@/.test(from)) return "bounce";
  if (header("list-id") !== "" || /^(list|bulk)/.test(header("precedence"))) return "list";
  if (isAway(mail.parsed.subject)) return "out-of-office";
  return repliesByItself(header) ? "auto-reply" : null;
}

const isNullPath = (source: string) => source === "" || source === "<>";

function reportKind(contentType: string): Automated | null {
  if (!contentType.startsWith("multipart/report")) return null;
  return contentType.includes("feedback-report") ? "complaint" : "bounce";
}

/** RFC 3834's header, and those that older systems set in its place. */
function repliesByItself(header: (name: string) => string): boolean {
  const submitted = header("auto-submitted");
  if (submitted !== "" && submitted !== "no") return true;
  if (/^(auto_reply|junk)/.test(header("precedence"))) return true;
  return ["x-autoreply", "x-autorespond", "x-autoresponder"].some((name) => header(name) !== "");
}

/** How out-of-office notes begin where no header tells. A reply prefix before it is a person's answer to such a note. */
const away = [
  "automatic reply",
  "auto-reply",
  "autoreply",
  "auto reply",
  "out of office",
  "out of the office",
  "abwesenheitsnotiz",
  "automatische antwort",
  "abwesend",
  "réponse automatique",
  "absence du bureau",
  "respuesta automática",
  "fuera de la oficina",
  "risposta automatica",
  "fuori sede",
  "resposta automática",
  "automatisch antwoord",
  "afwezigheid",
  "automatiskt svar",
  "autosvar",
  "automatisk svar",
  "automaattinen vastaus",
  "automatyczna odpowiedź",
  "automatická odpověď",
  "自動返信",
];

function isAway(subject: string): boolean {
  const start = subject.trim().toLowerCase();
  return away.some((phrase) => start.startsWith(phrase) && endsThere(start.slice(phrase.length)));
}

/** Nothing more, a sign, or until when: a person's own "Out of office party" goes on otherwise. */
const endsThere = (rest: string) =>
  /^\s*($|[:：.,;!|([–—-]|(until|till|from|bis|vom|du|jusqu|hasta|fino|até|tot|to|t\/m)\b)/.test(rest);
