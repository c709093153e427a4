import { Temporal } from "temporal-polyfill";
import type { Step } from "../../in-process/journey.ts";
import { receive } from "../../in-process/mail-in.ts";
import { answerDigest } from "./answer-digest.ts";
import { vcardOf } from "./invented-people.ts";
import { inviteTo } from "./invite-to.ts";
import { firstWords, nora } from "./networker.ts";
import type { Acquaintance, Meeting } from "./plot.ts";

export const begins = "2026-01-02T14:00:00.000Z";
const firstDay = begins.slice(0, 10);
const zone = "America/New_York";

/** What Nora does in the year, until `endsOn`, the earliest first. */
export function yearSteps(plot: readonly Meeting[], endsOn: string): readonly Step[] {
  const groups = new Map(
    plot.flatMap(({ place, day }) => (place.group ? [[place.line, day] as const] : [])).reverse(),
  );
  const steps = [
    writes(firstDay, "20:00", firstWords),
    ...[...groups].map(([line, day]) =>
      writes([firstDay, before(day, 12)].sort().at(-1) ?? day, "20:05", line),
    ),
    ...plot.flatMap(meetingSteps),
    ...evenings(plot),
    ...mornings(plot, endsOn),
  ];
  const end = instant(endsOn, "00:00");
  return steps
    .filter(({ at }) => at >= begins && at < end)
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

/** The invite comes ten days before; after the meeting the cards are sent, all of them at once. */
function meetingSteps(meeting: Meeting): readonly Step[] {
  const { place, day, isMissed, met } = meeting;
  const [at, name] = [instant(before(day, 10), "16:00"), `${place.name} ${day}`];
  const invited: Step = {
    at,
    act: (world) =>
      receive(world, {
        ...{ from: nora, name: `invite ${name}`, subject: `Fwd: ${place.name}` },
        files: [{ name: "invite.ics", bytes: Buffer.from(inviteTo(meeting)) }],
      }),
  };
  const evening = place.from < "1200" ? "12:00" : "21:00";
  if (isMissed) return [invited, writes(day, evening, `missed ${place.name}`)];
  const files = met.map(({ person }) => ({
    name: `${person.name}.vcf`,
    bytes: Buffer.from(vcardOf(person)),
  }));
  const sent: Step = {
    at: instant(day, evening),
    act: (world) => receive(world, { from: nora, name: `cards ${name}`, files }),
  };
  return [invited, sent];
}

/** What came of people she writes in the evening, a line each. */
function evenings(plot: readonly Meeting[]): readonly Step[] {
  const lines = plot.flatMap(({ met }) => met.flatMap(linesOf));
  return [...Map.groupBy(lines, ({ on }) => on)].map(([day, of]) =>
    writes(day, "19:30", of.map(({ line }) => line).join("\n")),
  );
}

function linesOf({ person: { name }, coffeeOn, leadOn, givenOn, deal }: Acquaintance) {
  return [
    { on: coffeeOn, line: `${name} met today` },
    { on: leadOn, line: `${name} lead` },
    { on: givenOn, line: `${name} referred` },
    { on: deal?.on ?? null, line: `${name} won ${deal?.dollars ?? 0}` },
  ].flatMap(({ on, line }) => (on === null ? [] : [{ on, line }]));
}

/** On working mornings she answers the digest, where one came. */
function mornings(plot: readonly Meeting[], endsOn: string): readonly Step[] {
  const people = new Map(plot.flatMap(({ met }) => met.map((each) => [each.person.name, each] as const)));
  const said = { putOff: new Set<string>(), warm: new Set<string>() };
  const days = Temporal.PlainDate.from(firstDay).until(endsOn).days;
  const all = Array.from({ length: days }, (_, n) => Temporal.PlainDate.from(firstDay).add({ days: n }));
  return all
    .filter(({ dayOfWeek }) => dayOfWeek <= 5)
    .map((day) => ({
      at: instant(day.toString(), "10:00"),
      act: (world) => answerDigest(world, people, said),
    }));
}

const writes = (day: string, time: string, text: string): Step => ({
  at: instant(day, time),
  act: (world) => receive(world, { from: nora, name: `words ${day} ${time} ${text.slice(0, 20)}`, text }),
});

const before = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString();

/** The instant as `2026-01-02T14:00:00.000Z`. */
function instant(day: string, plainTime: string): string {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime });
  return new Date(at.epochMilliseconds).toISOString();
}
