import { answering } from "../commands/answering.ts";
import { decideEach } from "../commands/decide-each.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { nameSent, type WhomSent, whomSent } from "../giving/whom-sent.ts";
import { applied } from "../ledger/book.ts";
import { outcomesOf } from "./of-contact.ts";
import type { Reach } from "./outcome.ts";
import { readReach } from "./read-reach.ts";
import { recording } from "./record-outcome.ts";

/** `whom`: who was sent, several with `, ` between them, by name, `#2`, or `them` of whom was just spoken of; null: not said. */
type Args = { readonly reach: Reach | null; readonly whom: string | null };

export const leadVerb: Verb<Args> = {
  name: "lead",
  synonyms: [
    "referral",
    "gave me a lead",
    "gave me a referral",
    "got a lead from",
    "got a referral from",
    "brought a lead",
    "brought me a lead",
    "sent me a lead",
    "sent me a referral",
    "passed me a lead",
    "passed me a referral",
    "referred me",
  ],
  foreign: {
    de: "empfehlung",
    fr: "recommandation",
    es: "referencia, recomendación",
  },
  casual: ["rri", "rro"],
  means: (word) => (word === "rro" ? "outside" : word === "rri" ? "inside" : ""),
  mends: true,
  target: "people",
  reads: ["outcome"],
  forms: [
    {
      form: "2 lead",
      example: "2 lead",
      does: "They brought you a lead, a referral; “inside” or “outside” (RRI, RRO) may stand behind.",
    },
    {
      form: "<name> referred <name or number> to me",
      example: "Tom referred Jane to me",
      does: "A lead, and who it is: whoever sent them is to be thanked, when it came, when you have met and when there is business. “2 lead from Tom” says the same.",
    },
  ],
  parse,
  namesMore: ({ whom }) => whom !== null,
  decide(situation, command) {
    const { reach, whom } = command.args;
    return (whom?.split(", ") ?? [null]).reduce<Decided>(
      (before, each, index) => {
        const now = {
          ...situation,
          book: applied(situation.book, before.changes),
          newId: (n: number) => situation.newId(n + index * idsEach),
        };
        const { changes, answers } = sending(now, command, { reach, whom: each });
        return { changes: [...before.changes, ...changes], answers: [...before.answers, ...answers] };
      },
      { changes: [], answers: [] },
    );
  },
};

const idsEach = 20;

type Said = { readonly line: string; readonly contactIds: readonly string[] };

function sending(situation: Situation, command: Said, { reach, whom }: Args): Decided {
  const sent = whom === null ? null : whomSent(situation, whom);
  if (sent?.kind === "unclear" || sent?.kind === "several") return whichSent(command, sent);
  const kind = reach === null ? "a" : `an ${reach}`;
  const name = sent && nameSent(sent);
  const said =
    name === null ? `brought ${kind} lead` : `sent you ${name}${reach === null ? "" : `, ${reach}`}`;
  const lead = {
    ...({ what: "lead", amount: null, status: "new", reach } as const),
    whom: sent?.kind === "named" ? sent.name : null,
    whomId: sent?.kind === "known" ? sent.contact.id : null,
  };
  return decideEach(situation, command, (now, contact, newId) =>
    isKnown(now, contact.id, lead)
      ? { changes: [], outcome: "already", text: `has sent you ${name ?? "them"}, which is on record.` }
      : recording(lead, said)(now, contact, newId),
  );
}

/** `sent Jane Roe`, `inside` */
function parse(words: string): ParsedArgs<Args> {
  const [, whom, where = ""] = /^sent (.{1,80}?)(?: (inside|outside))?[.!]?$/i.exec(words) ?? [];
  const read = readReach("lead", whom === undefined ? words : where);
  return read.kind === "asked" ? read : { kind: "ok", args: { reach: read.args, whom: whom ?? null } };
}

/** Of one person, each is told once who sent them. */
const isKnown = (
  { book }: Situation,
  giverId: string,
  { whom, whomId }: { readonly whom: string | null; readonly whomId: string | null },
): boolean =>
  (whomId ?? whom) !== null &&
  outcomesOf(book, giverId, ["lead"]).some((each) => each.whomId === whomId && each.whom === whom);

function whichSent({ line, contactIds }: Said, sent: WhomSent): Decided {
  if (sent.kind !== "several") return answering(line, "asked", "Whom did they send you? Write the name.");
  const choices = sent.people.map((contact) => {
    const name = contactName(contact);
    return { says: `they sent ${name}`, verb: "lead", words: `sent ${name}`, people: contactIds };
  });
  return {
    changes: [],
    answers: [{ outcome: "asked", line, text: "Whom of these did they send you?", asks: { choices } }],
  };
}
