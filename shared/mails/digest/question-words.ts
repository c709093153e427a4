import type { ContactFields } from "../../domain/contacts/contact.ts";
import { firstName } from "../../domain/contacts/first-name.ts";
import type { Digest } from "../../domain/digests/digest.ts";
import type { OwnQuestion } from "../../domain/questions/question.ts";
import { clip } from "../words/clip.ts";
import { personWords } from "./person-words.ts";

/** How a question is put. */
export type QuestionWords = {
  readonly question: string;
  /** Why it is asked, or what it is about: a line each. */
  readonly lines: readonly string[];
  readonly example: string;
  /** The answers that a tap opens; one that ends in a space is to be completed. */
  readonly taps: readonly { readonly label: string; readonly says: string }[];
};

type About<K extends OwnQuestion["about"]> = Extract<OwnQuestion, { about: K }>;

export function questionWords(asked: OwnQuestion, items: Digest["items"]): QuestionWords {
  switch (asked.about) {
    case "where-met":
      return whereMet(asked, items);
    case "dues":
      return duesWords(asked);
    case "who-met":
      return whoMet(asked);
    case "rate":
      return {
        question: "What is an hour of yours worth?",
        lines: ["Time is what networking costs most of. The amount alone will do, or:"],
        example: "rate 80/h",
        taps: [{ label: "Answer…", says: "rate " }],
      };
    case "warmth":
      return warmth(asked);
    case "support":
      return support(asked);
    case "rhythm":
      return rhythm;
    case "own-card":
      return {
        question: "Is this you?",
        lines: ownCardLines(asked.fields),
        example: "yes",
        taps: [
          { label: "Yes", says: "yes" },
          { label: "No", says: "no" },
        ],
      };
  }
}

function duesWords({ group }: About<"dues">): QuestionWords {
  const name = clip(group, 60);
  const begins = `group ${name} dues `;
  return {
    question: `What does ${name} cost a year?`,
    lines: ["Then the summary can say whether it has paid off. The amount alone will do, or:"],
    example: `${begins}600 a year`,
    taps: [{ label: "Answer…", says: begins }],
  };
}

const whoMet = ({ event }: About<"who-met">): QuestionWords => ({
  question: `Who did you meet at ${clip(event, 60)}?`,
  lines: [
    "Send photos of their cards, or just their names, one a line. If you met nobody, or were not there, one tap says so.",
  ],
  example: "Jane Doe, baker, needs a bookkeeper",
  taps: [
    { label: "Nobody new", says: "attended" },
    { label: "I did not go", says: "missed" },
  ],
});

function whereMet({ numbers }: About<"where-met">, items: Digest["items"]): QuestionWords {
  const person = items.find(({ n }) => numbers.includes(n));
  const begins = `${numbers.join(",")} at `;
  return {
    question: `Where did you meet ${person ? personWords(person).first : "them"}?`,
    lines: ["Your events and groups get the credit for what comes of it. The name alone will do, or:"],
    example: `${begins}Chamber breakfast`,
    taps: [{ label: "Answer…", says: begins }],
  };
}

function warmth({ numbers, name }: About<"warmth">): QuestionWords {
  const first = clip(firstName({ name, company: null, emails: [] }), 40);
  const n = numbers.join(",");
  return {
    question: `Is ${clip(name, 80)} worth a next step?`,
    lines: [
      `You have said hello to ${first}. If it was warm, a call, a coffee and a note come by your plan; if not, nothing more comes.`,
    ],
    example: `${n} warm`,
    taps: [
      { label: "Warm", says: `${n} warm` },
      { label: "Not now", says: `${n} cold` },
    ],
  };
}

function support({ numbers, name }: About<"support">): QuestionWords {
  const first = clip(firstName({ name, company: null, emails: [] }), 40);
  const begins = `${numbers.join(",")} needs `;
  return {
    question: `How can you support ${first}?`,
    lines: [
      `If you know what ${first} looks for, I can tell you whom to introduce. A few words will do, or:`,
    ],
    example: `${begins}a bookkeeper`,
    taps: [{ label: "Answer…", says: begins }],
  };
}

const rhythm: QuestionWords = {
  question: "Shall I write at another hour, or with fewer people?",
  lines: [
    "You have not answered the last three. That is fine: what waits, waits. What would suit you better?",
  ],
  example: "digest at 18:00",
  taps: [
    { label: "3 a day", says: "digest 3 people" },
    { label: "In the evening", says: "digest at 18:00" },
    { label: "Another hour…", says: "digest at " },
  ],
};

function ownCardLines(fields: ContactFields): readonly string[] {
  const work = [fields.title, fields.company].filter((each) => each !== null).join(", ");
  const [phone] = fields.phones;
  const values = [fields.name, work, fields.emails[0], phone?.number, fields.urls[0], fields.address];
  const said = values
    .filter((each) => typeof each === "string" && each !== "")
    .map((each) => clip(each ?? "", 80));
  return [...said, "It is what your mail is signed with. One word is enough:"];
}
