import { readFileSync } from "node:fs";
import { eveningWithinMonth, firstOfNextMonth, nextWorkingMorning } from "../clock/mornings.ts";
import type { Correspondent, ReceivedMail } from "../correspondent.ts";
import type { PageSources } from "../page-sources.ts";

/** One thing that happened, the mail that came of it, and what that mail has to say for the step to count as done. */
export type Turn = {
  readonly name: string;
  readonly happened: string;
  readonly mail: ReceivedMail;
  readonly mustSay: readonly RegExp[];
};

const zone = "America/New_York";

const photos = ["maria-lindqvist.jpg", "daniel-okafor.jpg", "priya-raman.jpg"];

/** From a handful of cards to the month's verdict, as one person lives it. */
export async function* story(you: Correspondent, nextday: PageSources): AsyncGenerator<Turn> {
  const writes = async (turn: Omit<Turn, "mail">, write: () => Promise<void>): Promise<Turn> => {
    await write();
    return { ...turn, mail: await you.next() };
  };
  // Told of any day alike: on a month's last the summary would come along with the digest.
  await nextday.moveTo(eveningWithinMonth(nextday.now(), zone));
  const receipt = yield* evening(you, writes);
  yield* placing(you, receipt, writes);
  const digest = yield* morning(nextday, writes);
  yield* clearing(you, digest, writes);
  yield* verdict(nextday, you);
}

type Writes = (turn: Omit<Turn, "mail">, write: () => Promise<void>) => Promise<Turn>;

async function* evening(you: Correspondent, writes: Writes): AsyncGenerator<Turn, ReceivedMail> {
  const files = photos.map((name) => {
    return { name, bytes: new Uint8Array(readFileSync(new URL(`cards/${name}`, import.meta.url))) };
  });
  const turn = await writes(
    {
      name: "receipt",
      happened: `In the evening you mail the photos of ${files.length} cards.`,
      mustSay: [
        /Maria Lindqvist/,
        /Daniel Okafor/,
        /Priya Raman/,
        /where did you meet/i,
        /America\/New_York/,
      ],
    },
    () => you.write({ subject: "Cards from tonight", files }),
  );
  yield turn;
  return turn.mail;
}

async function* placing(you: Correspondent, receipt: ReceivedMail, writes: Writes): AsyncGenerator<Turn> {
  const lines = [
    "at Chamber breakfast",
    "event Chamber breakfast cost 25 hours 2",
    "2 is BNI Downtown",
    "group BNI Downtown dues 600/year meals 15/meeting hours 1.5/meeting",
    "rate 80/h",
  ];
  yield await writes(
    {
      name: "where-met",
      happened: `You answer: ${lines.join(" / ")}`,
      mustSay: [/Chamber breakfast/, /BNI Downtown/, /\$600/, /\$80/, /undo/i],
    },
    () => you.reply(receipt, lines.join("\n")),
  );
}

async function* morning(nextday: PageSources, writes: Writes): AsyncGenerator<Turn, ReceivedMail> {
  const turn = await writes(
    {
      name: "digest",
      happened: "The next working morning comes.",
      mustSay: [/1\W+Maria Lindqvist/, /2\W+Daniel Okafor/, /3\W+Priya Raman/, /Chamber breakfast/],
    },
    () => nextday.moveTo(nextWorkingMorning(nextday.now(), zone)),
  );
  yield turn;
  return turn.mail;
}

async function* clearing(you: Correspondent, digest: ReceivedMail, writes: Writes): AsyncGenerator<Turn> {
  const answer = "1 done, 2 snooze fri, 3 won 1200";
  yield await writes(
    {
      name: "transcript",
      happened: `You answer: ${answer}`,
      mustSay: [/Maria Lindqvist/, /Daniel Okafor.*Friday/s, /Priya Raman.*\$1,200/s, /undo/i],
    },
    () => you.reply(digest, answer),
  );
}

/** On the first morning of the month the summary comes, and the digest too where somebody is due by then. */
async function* verdict(nextday: PageSources, you: Correspondent): AsyncGenerator<Turn> {
  await nextday.moveTo(firstOfNextMonth(nextday.now(), zone));
  for (;;) {
    const mail = await you.next();
    const isSummary = /paid off|not yet|too early/i.test(mail.mail.text ?? "");
    if (!isSummary) {
      yield {
        name: "later-digest",
        happened: "The month ends; somebody was snoozed.",
        mail,
        mustSay: [/Daniel Okafor/],
      };
      continue;
    }
    const mustSay = [/BNI Downtown/, /\$1,200/, /\$185/, /Chamber breakfast/];
    yield { name: "roi-summary", happened: "The month ends.", mail, mustSay };
    return;
  }
}
