import type { ParsedArgs } from "../commands/verb.ts";
import type { OwnCard } from "./own-card.ts";

export type OwnText = "about" | "business" | "intro" | "referral" | "target";

/** `learn` and `decline` answer "is this you?". `text` null: it is taken out. */
export type MeArgs =
  | { readonly kind: "show" | "decline" }
  | { readonly kind: "say"; readonly field: OwnText; readonly text: string | null }
  | { readonly kind: "learn"; readonly fields: NonNullable<OwnCard["fields"]> };

const fieldOf: Readonly<Record<string, OwnText>> = {
  about: "about",
  business: "business",
  work: "business",
  intro: "intro",
  introduction: "intro",
  pitch: "intro",
  referral: "referral",
  referrals: "referral",
  target: "target",
};

/** How one says who one is; `Me and Jane had lunch` tells of something else. */
const begins = /^(?::|a|an|the|is|am|i am|i['’]m)(?= |$)/i;

const longest = 1000;

export function parseMe(words: string): ParsedArgs<MeArgs> {
  if (words === "" || /^(?:show|card)$/i.test(words)) return { kind: "ok", args: { kind: "show" } };
  const [first = ""] = words.split(/[\s:,]/);
  const field = fieldOf[first.toLowerCase()];
  const rest = words.slice(first.length).replace(/^(?:\s*:|\s+is\b|\s*[-–=](?=\s))?\s*/i, "");
  if (field === undefined) return begins.test(words) ? said("about", words.replace(/^: ?/, "")) : unclear;
  if (rest !== "") return said(field, rest);
  return { kind: "asked", why: questions[field], examples: [`${first} ${examples[field]}`] };
}

const unclear = {
  kind: "asked",
  why: "“me” keeps what you say of yourself.",
  examples: ["business bookkeeping for bakeries"],
} as const;

const questions: Readonly<Record<OwnText, string>> = {
  about: "Who are you?",
  business: "What do you do, and for whom?",
  intro: "How do you introduce yourself?",
  referral: "Whom is it good to send to you?",
  target: "Whom do you want to meet?",
};

const examples: Readonly<Record<OwnText, string>> = {
  about: "a bookkeeper who sails",
  business: "bookkeeping for bakeries",
  intro: "I keep the books of bakeries",
  referral: "a bakery that opens a second shop",
  target: "architects and builders who care about old houses, no franchises",
};

const said = (field: OwnText, words: string): ParsedArgs<MeArgs> => ({
  kind: "ok",
  args: { kind: "say", field, text: /^none[.!]?$/i.test(words) ? null : words.slice(0, longest) },
});
