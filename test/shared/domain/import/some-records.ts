import fc from "fast-check";
import { occasions } from "../../../../shared/domain/drafts/occasion.ts";
import type { Item } from "../../../../shared/domain/ledger/item.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import { aContact, aFollowUp, aGroup, anEvent, anOutcome } from "../../../fixtures/records.ts";

import { amongPeople, someIntroductions } from "./some-introductions.ts";

/** What a table may spoil: formulas, quotes, separators, apostrophes, letters of all kinds. */
const parts = [
  "=1+1",
  "+49",
  "-x",
  "@a",
  "'",
  "''=",
  '"',
  ",",
  ";",
  "\t",
  "Zoë",
  "漢字",
  "Doe",
  "7",
  "(work)",
  "a b",
];
const line = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 })
  .map((words) => words.join("").trim())
  .filter((text) => text !== "");
const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const name = fc.constantFrom("Jane Doe", "Tom Hale", "Zoë", "=Max Roe", "Doe, Jane", "O'Neill Ann");
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const list = <T>(arb: fc.Arbitrary<T>) => fc.uniqueArray(arb, { maxLength: 3 });
const word = line.map((text) => text.replaceAll(";", "").trim()).filter((text) => text !== "");
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const instant = day.map((each) => `${each}T12:30:00.000Z`);
const money = fc.record({
  minor: fc.integer({ min: 0, max: 1e12 }),
  currency: oneOf("USD", "EUR", "JPY", "KWD"),
});
const period = oneOf(
  "week" as const,
  "month" as const,
  "quarter" as const,
  "half-year" as const,
  "year" as const,
);
const email = fc.integer({ min: 1, max: 40 }).map((n) => `p${n}@example.com`);

const group = fc
  .record({ name: line, since: day, joiningFee: maybe(money), renewsOn: maybe(day), baseline: maybe(money) })
  .chain((fields) =>
    fc
      .record({
        mealPerMeeting: maybe(money),
        minutesPerMeeting: maybe(fc.nat(600)),
        amount: maybe(money),
        per: period,
      })
      .map(({ amount, per, ...costs }) => aGroup({ ...fields, ...costs, dues: amount && { amount, per } })),
  );
const hours = fc.record({
  startsAt: maybe(instant),
  endsAt: maybe(instant),
  zone: maybe(oneOf("Europe/Berlin", "UTC")),
});
const event = fc
  .record({
    name: line,
    day,
    place: maybe(line),
    organizer: maybe(line),
    cost: maybe(money),
    minutes: maybe(fc.nat(999)),
  })
  .chain((fields) =>
    fc
      .record({
        hours,
        is: fc.tuple(fc.boolean(), fc.boolean()),
        attendance: maybe(oneOf("attended" as const, "missed" as const)),
      })
      .map(({ hours: at, is: [isCancelled, isFun], attendance }) =>
        anEvent({ ...fields, ...at, isCancelled, isFun, attendance }),
      ),
  );
const phone = fc.record({
  number: oneOf("+1 212 555 0143", "0151 2345678", "(212) 555-0199"),
  extension: maybe(oneOf("7", "204")),
  kind: oneOf("work" as const, "mobile" as const, "fax" as const, "toll-free" as const),
});
const social = oneOf(
  ...[
    { network: "linkedin", handle: "janedoe" },
    { network: "linkedin", handle: "company/acme" },
  ],
  ...[
    { network: "tiktok", handle: "jd" },
    { network: "mastodon", handle: "@jd@example.net" },
  ],
);
const told = fc.record({
  needs: list(word),
  offers: list(word),
  about: maybe(prose),
  notes: maybe(prose),
  keepWeeks: maybe(fc.nat(60)),
});
const contact = fc
  .record({
    ...{ name: maybe(name), honorific: maybe(word), credentials: list(word), title: maybe(line) },
    ...{
      department: maybe(line),
      company: line,
      emails: list(email),
      phones: fc.uniqueArray(phone, { maxLength: 3, selector: ({ number }) => number }),
      social: fc.uniqueArray(social, { maxLength: 2, selector: ({ network }) => network }),
    },
    ...{
      urls: list(oneOf("https://example.com", "example.org/a,b")),
      address: maybe(line),
      metOn: day,
      told,
    },
    ...{
      parts: maybe(
        fc.record({
          street: line,
          city: maybe(line),
          region: maybe(line),
          postcode: maybe(line),
          country: maybe(line),
        }),
      ),
    },
    ...{ lastTouchOn: maybe(day), lastTouchBy: maybe(oneOf("call" as const, "card" as const)) },
    ...{
      warmth: maybe(oneOf("warm" as const, "cold" as const)),
      doubtful: list(oneOf("name" as const, "emails" as const)),
    },
  })
  .map(({ told: { notes, ...more }, parts: addressParts, phones, ...fields }) =>
    aContact({
      ...{ ...fields, ...more, addressParts, phones: phones.map((each) => ({ ...each, e164: null })) },
      notes: notes === null ? [] : [{ at: "2026-11-20T20:00:00.000Z", text: notes }],
    }),
  );
const followUp = fc
  .record({ dueOn: day, isOfPile: fc.boolean(), createdAt: instant, closedAt: instant })
  .chain((fields) =>
    fc
      .record({
        step: oneOf("hello" as const, "coffee" as const),
        status: oneOf("open" as const, "done" as const, "let-go" as const),
        how: maybe(oneOf("call" as const, "text" as const)),
      })
      .map((more) =>
        aFollowUp({ ...fields, ...more, closedAt: more.status === "open" ? null : fields.closedAt }),
      ),
  );
const outcome = fc
  .record({
    ...{
      what: oneOf("won" as const, "refund" as const, "lead" as const, "coffee" as const, "referred" as const),
      amount: money,
      day,
    },
    ...{
      every: maybe(period),
      endsOn: maybe(day),
      status: maybe(oneOf("no sale" as const)),
      reach: maybe(oneOf("inside" as const)),
      whom: maybe(word),
    },
  })
  .map(anOutcome);
const tallies = fc.uniqueArray(fc.record({ day, count: fc.integer({ min: -9, max: 99 }) }), {
  selector: (each) => each.day,
});
const goal = fc
  .record({
    counts: oneOf("customer" as const, "own" as const, "revenue" as const),
    word: oneOf("blog posts", "talks"),
    target: fc.integer({ min: 1, max: 99_999 }),
  })
  .chain(({ counts, word: own, target }) =>
    fc
      .record({ period: oneOf("week" as const, "this-year" as const), since: day, why: maybe(line), tallies })
      .map((more) =>
        aGoal({
          counts,
          target,
          ...more,
          word: counts === "own" ? own : null,
          currency: counts === "revenue" ? "EUR" : null,
        }),
      ),
  );
const template = fc.record({
  kind: fc.constant("template" as const),
  v: fc.constant(1 as const),
  id: oneOf(...occasions),
  text: oneOf("Hi {first},\nsee you", "=Hello, {name}"),
});

/** All that one account may have recorded: one open promise a person, groups and goals of different names. */
export const someRecords = fc
  .tuple(
    fc.uniqueArray(group, {
      maxLength: 3,
      selector: ({ name: each }) =>
        each
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
    }),
    fc.array(event, { maxLength: 4 }),
    fc.array(contact, { maxLength: 6 }),
    fc.array(followUp, { maxLength: 6 }),
    fc.array(outcome, { maxLength: 6 }),
    someIntroductions,
    fc.uniqueArray(goal, { maxLength: 3, selector: ({ counts, word: own }) => `${counts} ${own ?? ""}` }),
    fc.uniqueArray(template, { maxLength: 3, selector: ({ id }) => id }),
    fc.infiniteStream(fc.nat(5)),
  )
  .map(
    ([
      groups,
      events,
      contacts,
      followUps,
      outcomes,
      introductions,
      goals,
      templates,
      die,
    ]): readonly Item[] => {
      const pick = (of: readonly { readonly id: string }[]) =>
        of[(die.next().value ?? 0) % Math.max(1, of.length)]?.id ?? null;
      const named = <T extends { readonly id: string }>(letter: string, of: readonly T[]) =>
        of.map((each, n) => ({ ...each, id: `${letter}${n}` }));
      const allGroups = named("g", groups);
      const allEvents = named("e", events).map((each) => ({ ...each, groupId: pick(allGroups) }));
      const people = named("c", contacts).map((each) => ({
        ...each,
        eventId: pick(allEvents),
        groupId: pick(allGroups),
      }));
      const open = new Set<string>();
      const promises = named("f", followUps).flatMap((each) => {
        const contactId = pick(people);
        if (contactId === null || (each.status === "open" && open.has(contactId))) return [];
        if (each.status === "open") open.add(contactId);
        return [{ ...each, contactId }];
      });
      const came = named("o", outcomes).flatMap((each) =>
        ((id) => (id === null ? [] : [{ ...each, contactId: id, whomId: each.whom && pick(people) }]))(
          pick(people),
        ),
      );
      const introduced = amongPeople(introductions, () => pick(people));
      return [
        ...allGroups,
        ...allEvents,
        ...people,
        ...promises,
        ...came,
        ...introduced,
        ...named("goal", goals),
        ...templates,
      ];
    },
  );
