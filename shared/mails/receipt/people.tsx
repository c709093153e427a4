import type { Letterhead } from "../letterhead.ts";
import type { Captured } from "./captured.ts";
import { CapturedCard } from "./captured-card.tsx";
import { CapturedLines } from "./captured-lines.tsx";
import { CapturedRows } from "./captured-rows.tsx";
import type { Detail } from "./detail.ts";

type PeopleProps = {
  readonly people: readonly Captured[];
  readonly detail: Detail;
  readonly letterhead: Letterhead;
};

/** Everybody whom the photos showed, in as much detail as there is room for. */
export function People({ people, detail, letterhead }: PeopleProps) {
  if (people.length === 0) return null;
  if (detail.people === "lines") return <CapturedLines people={people} detail={detail} />;
  if (detail.people === "rows")
    return <CapturedRows people={people} detail={detail} letterhead={letterhead} />;
  const numbered = people.length > 1;
  return people.map((captured) => (
    <CapturedCard
      key={captured.n}
      captured={captured}
      detail={detail}
      letterhead={letterhead}
      numbered={numbered}
    />
  ));
}
