import type { IntroductionBlock } from "../../domain/introductions/introduction-block.ts";
import { clip } from "../words/clip.ts";
import type { BlockWords } from "./block-saying.ts";

/** What a digest says of an introduction. */
export function introductionWords(block: IntroductionBlock): BlockWords {
  const { n, because } = block;
  const [seeker, helper] = [clip(block.names.seeker, 60), clip(block.names.helper, 60)];
  const said = saying(n);
  switch (block.news) {
    case "suggested":
      return said(
        `Introduce ${seeker} to ${helper}?`,
        because.map((line) => clip(line, 200)),
        [
          { label: "Ask both", says: `introduce ${n}` },
          { label: "No", says: `no ${n}` },
        ],
      );
    case "waits":
      return said(
        `The introduction of ${seeker} and ${helper} waits`,
        [`${silentText(block)} not answered. A few words may help; if nothing comes, I let it rest.`],
        [{ label: "Let it rest", says: `no ${n}` }],
      );
    case "agreed":
      return said(`${seeker} and ${helper} have both said yes`, [
        "One mail brings them together, and it is ready.",
      ]);
    case "came":
      return said(
        `Has it helped that you introduced ${seeker} to ${helper}?`,
        [`One word is enough. If it led to business, write how much: won 5000 for ${n}.`],
        [
          { label: "It helped", says: `helped ${n}` },
          { label: "Nothing came", says: `nothing ${n}` },
        ],
      );
  }
}

function silentText({ drafts }: IntroductionBlock): string {
  const names = drafts.flatMap(({ to }) => to.map(({ name }) => clip(name, 40)));
  return `${names.join(" and ")} ${names.length === 1 ? "has" : "have"}`;
}

const saying =
  (n: number) =>
  (heading: string, lines: readonly string[], taps: BlockWords["taps"] = []): BlockWords => ({
    subject: heading,
    heading: `${n}. ${heading}`,
    lines,
    taps,
  });
