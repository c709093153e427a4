import { withoutNumbers } from "./inline-numbers.ts";
import { namedIn } from "./named-in.ts";

/** A paragraph in parts, each of which begins where somebody is named: `It was fun.`, `I met Bob Jones. He sells homes.` */
export function namingParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (const sentence of withoutNumbers(text).split(/(?<=[.!?]) (?=\p{Lu})/u)) {
    const begins = parts.length === 0 || namedIn(sentence).people[0]?.opened === true;
    if (begins) parts.push(sentence);
    else parts.push(`${parts.pop() ?? ""} ${sentence}`);
  }
  return parts;
}
