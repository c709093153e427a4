import type { ContactFields } from "../../domain/contacts/contact.ts";
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
  /** How the answer begins that a tap opens; null: the example is the answer. */
  readonly begins: string | null;
};

export function questionWords(asked: OwnQuestion, items: Digest["items"]): QuestionWords {
  switch (asked.about) {
    case "where-met": {
      const person = items.find(({ n }) => asked.numbers.includes(n));
      const whom = person ? personWords(person).first : "them";
      const at = `${asked.numbers.join(",")} at `;
      const lines = [
        "Your events and groups get the credit for what comes of it. The name alone will do, or:",
      ];
      return {
        question: `Where did you meet ${whom}?`,
        lines,
        example: `${at}Chamber breakfast`,
        begins: at,
      };
    }
    case "dues": {
      const group = clip(asked.group, 60);
      const lines = ["Then the summary can say whether it has paid off. The amount alone will do, or:"];
      const begins = `group ${group} dues `;
      return { question: `What does ${group} cost a year?`, lines, example: `${begins}600 a year`, begins };
    }
    case "rate": {
      const lines = ["Time is what networking costs most of. The amount alone will do, or:"];
      return { question: "What is an hour of yours worth?", lines, example: "rate 80/h", begins: "rate " };
    }
    case "own-card":
      return { question: "Is this you?", lines: ownCardLines(asked.fields), example: "yes", begins: null };
  }
}

function ownCardLines(fields: ContactFields): readonly string[] {
  const work = [fields.title, fields.company].filter((each) => each !== null).join(", ");
  const [phone] = fields.phones;
  const values = [fields.name, work, fields.emails[0], phone?.number, fields.urls[0], fields.address];
  const said = values
    .filter((each) => typeof each === "string" && each !== "")
    .map((each) => clip(each ?? "", 80));
  return [...said, "It is what your mail is signed with. One word is enough:"];
}
