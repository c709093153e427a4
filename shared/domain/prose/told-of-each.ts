import type { Named } from "./named-at-start.ts";

const begins = String.raw`(?:['’]s |: ?| (?=(?:is|was|has|needs|wants|offers|runs|owns|works|sells|likes|knows|can)\b))`;

/** Several who were met together, with what is said of each by the first name: `Ahmed needs a van, Yuki's email is …`. */
export function toldOfEach(people: readonly Named[]): readonly Named[] {
  const last = people.at(-1);
  if (!last || people.length < 2) return people;
  const firsts = people.map(({ name }) => firstName(name));
  // Of namesakes it is not clear who is meant.
  const clear = firsts.filter((first) => firsts.indexOf(first) === firsts.lastIndexOf(first));
  if (clear.length === 0) return people;
  const one = String.raw`(?:${clear.join("|")})${begins}`;
  const [rest = "", ...told] = last.rest.split(new RegExp(String.raw`(?<=[.!?;,])\s+(?=${one})`, "u"));
  return people.map((named, at) => {
    const first = firsts[at] ?? "";
    const own = told
      .filter((text) => clear.includes(first) && text.startsWith(first))
      .map(
        (text) =>
          `. ${text
            .slice(first.length)
            .replace(/^['’]s |^: ?/, "")
            .replace(/^ /, "they ")}`,
      );
    return { ...named, rest: `${named === last ? rest : named.rest}${own.join("")}` };
  });
}

const firstName = (name: string): string => name.replace(/^(?:\p{L}+\. )+/u, "").split(" ")[0] ?? "";
