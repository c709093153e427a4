import { bestPhone } from "../contacts/best-phone.ts";
import type { Phone } from "../contacts/contact.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { callPoints } from "./call-points.ts";
import { composeDraft } from "./compose-draft.ts";
import type { Draft } from "./draft.ts";
import { type FactsInput, factsOf } from "./facts-of.ts";
import { type Language, languageOf } from "./language.ts";
import { type Occasion, occasionOf } from "./occasion.ts";
import type { Template } from "./template.ts";
import { thanksTemplates } from "./thanks-wordings.ts";

/** A follow-up that has only to be sent, said or written. */
export type Ready =
  | { readonly way: "email"; readonly address: string; readonly draft: Draft }
  /** Three things to say. */
  | { readonly way: "call"; readonly phone: Phone; readonly points: readonly string[] }
  /** `address` null: it has to be asked for. */
  | { readonly way: "card"; readonly address: string | null; readonly words: string }
  /** No way to reach the person is known. */
  | { readonly way: "none" };

export type ReadyInput = Omit<FactsInput, "language"> & {
  readonly followUp: Pick<FollowUp, "step" | "meeting">;
  readonly templates: readonly Template[];
  readonly turn: number;
};

/** What a follow-up is made ready as: its step's own way, where that is known, else the next best. */
export function readyFor(input: ReadyInput): Ready {
  const { contact, followUp } = input;
  const [address] = contact.emails;
  const phone = bestPhone(contact.phones);
  const call = phone && ({ way: "call", phone, points: callPoints(input, input.turn) } as const);
  if (followUp.step === "call" && call) return call;
  if (followUp.step === "note") return { way: "card", address: contact.address, words: cardWords(input) };
  if (address !== undefined) return { way: "email", address, draft: draftFor(input) };
  if (call) return call;
  if (contact.address !== null) return { way: "card", address: contact.address, words: cardWords(input) };
  return { way: "none" };
}

function draftFor(input: ReadyInput): Draft {
  const { contact, followUp, today, metOn } = input;
  const occasion = occasionOf({ step: followUp.step, metOn, today, hasNeed: contact.needs.length > 0 });
  const template = templateOf(input.templates, occasion);
  const language = template === null ? "en" : languageOf(template);
  const facts = factsOf({ ...atMeeting(input), language });
  const isSaid = occasion !== "promise" || facts.need !== null || template !== null;
  const { turn, thanked = null } = input;
  return composeDraft({ occasion: isSaid ? occasion : "email", facts, turn, template, thanked });
}

/** What is recapped is thanked for where it took place. */
function atMeeting(input: ReadyInput): ReadyInput {
  const { meeting } = input.followUp;
  return meeting === null ? input : { ...input, metOn: meeting.day, metAt: meeting.place };
}

/** Who writes in another language than ours writes late, too, in the words for a first mail rather than in ours. */
function templateOf(templates: readonly Template[], occasion: Occasion): string | null {
  const textOf = (id: Occasion) => templates.find((each) => each.id === id)?.text ?? null;
  const own = textOf(occasion);
  if (occasion === "thanks") return own ?? thanksIn(languageOf(textOf("email") ?? ""));
  const first = ["late", "old", "promise"].includes(occasion) ? textOf("email") : null;
  return own ?? (first !== null && languageOf(first) !== "en" ? first : null);
}

const thanksIn = (language: Language): string | null =>
  language === "en" ? null : thanksTemplates[language];

/** Two sentences fit on a card. */
function cardWords(input: ReadyInput): string {
  const template = input.templates.find(({ id }) => id === "card")?.text ?? null;
  const language = template === null ? "en" : languageOf(template);
  const facts = factsOf({ ...input, language });
  return composeDraft({ occasion: "card", facts, turn: input.turn, template }).body;
}
