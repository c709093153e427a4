import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import { Card } from "../design/card.tsx";
import { Prose } from "../design/prose.tsx";
import { Sample } from "../design/sample.tsx";
import type { Letterhead } from "../letterhead.ts";
import type { RecallDetail } from "./recall-detail.ts";
import { RecalledCard } from "./recalled-card.tsx";
import { RecalledRow } from "./recalled-row.tsx";
import { afterwards, sampleCommands } from "./recalled-words.ts";

type RecalledPeopleProps = {
  readonly people: readonly RecalledPerson[];
  readonly detail: RecallDetail;
  readonly letterhead: Letterhead;
};

/** Everybody whom the answers show, and how to go on with them. */
export function RecalledPeople({ people, detail, letterhead }: RecalledPeopleProps) {
  if (people.length === 0) return null;
  return (
    <>
      {detail.people === "cards" ? (
        people.map((person) => (
          <RecalledCard key={person.n} person={person} detail={detail} letterhead={letterhead} />
        ))
      ) : (
        <Card>
          {people.map((person, index) => (
            <RecalledRow key={person.n} person={person} detail={detail} ruled={index > 0} />
          ))}
        </Card>
      )}
      <Card ground="wash">
        <Prose margin="0">{afterwards(people)}</Prose>
        <Sample lines={sampleCommands(people)} />
      </Card>
    </>
  );
}
