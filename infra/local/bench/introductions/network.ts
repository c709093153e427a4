import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { chance, type Die, oneOf } from "../draws.ts";
import type { Service } from "./services.ts";
import type { Wording } from "./wording.ts";

/** An invented network, and which pairs truly fit: `<seeker> <helper>`. */
export type Network = { readonly contacts: readonly Contact[]; readonly fits: ReadonlySet<string> };

export const benchDay = "2026-11-02";
const towns = ["Leeds", "York", "Hull", "Ripon"] as const;
const firms = ["Castell", "Dunmore", "Ellery", "Fairbanks", "Ashdown", "Birkeland"] as const;
const others = [
  "Managing Director",
  "Owner",
  "Buyer",
  "Team Lead",
  "Actuary",
  "Diplomat",
  "Farmer",
  "Librarian",
  "Pharmacist",
  "Geologist",
] as const;

type Told = Partial<Pick<Contact, "needs" | "offers" | "title" | "company">> & {
  readonly town?: string;
  readonly note?: string;
};

/** Someone met in the last two years; nothing is known of them but what is told. */
function person(die: Die, n: number, { town = oneOf(die, towns), note, ...told }: Told): Contact {
  const metOn = addDays(benchDay, -Math.floor(1 + 700 * die()));
  return {
    kind: "contact",
    v: 3,
    id: `p${n}`,
    ...noFields,
    ...nothingTold,
    name: `Person ${n}`,
    company: chance(die, 0.7) ? `${oneOf(die, firms)} ${n}` : null,
    title: chance(die, 0.6) ? oneOf(die, others) : null,
    addressParts: { street: null, city: town, region: null, postcode: null, country: "GB" },
    metOn,
    capturedAt: `${metOn}T20:00:00.000Z`,
    eventId: null,
    groupId: null,
    notes: note === undefined ? [] : [{ at: `${metOn}T20:00:00.000Z`, text: note }],
    doubtful: [],
    picture: null,
    ...told,
  };
}

/** Somebody who does it, as far as the network shows: by an offer, by a title, or by both. */
function doing(die: Die, { offers, titles, companies = [] }: Service): Told {
  const way = die();
  return {
    ...(companies.length > 0 && chance(die, 0.6) && { company: oneOf(die, companies as [string]) }),
    ...(way < 0.7 && { offers: [oneOf(die, offers as [string])] }),
    ...(way > 0.4 && { title: oneOf(die, titles as [string]) }),
  };
}

const wanting = (die: Die, { needs }: Service): readonly string[] => [oneOf(die, needs as [string])];

/** A pair that fits for each service, in one town; decoys of each kind; and people of whom nothing is known, up to `size`. */
export function network(die: Die, size: number, { services, decoys }: Wording): Network {
  const told: Told[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const service of services) {
    const town = oneOf(die, towns);
    pairs.push([told.length, told.length + 1]);
    told.push({ needs: wanting(die, service), town }, { ...doing(die, service), town });
  }
  told.push(
    ...decoys.map(({ needs, offers, ...more }) => ({
      ...more,
      ...(needs && { needs: [needs] }),
      ...(offers && { offers: [offers] }),
    })),
  );
  told.push(...elsewhere(die), ...amongColleagues(die), ...ofOneself(die));
  const contacts = Array.from({ length: size }, (_, n) => person(die, n, told[n] ?? {}));
  return { contacts, fits: new Set(pairs.map(([seeker, helper]) => `p${seeker} p${helper}`)) };
}

/** A wish for a place, where somebody offers the same in another. */
const elsewhere = (die: Die): readonly Told[] =>
  ["a falconer", "a glass blower", "a horse dentist", "office space", "a gardener"].flatMap((wish, n) => [
    { needs: [`${wish} in Whitby`], town: "Whitby" },
    ...(n < 3 ? [{ offers: [`${wish.slice(2)} services in Torquay`], town: oneOf(die, towns) }] : []),
  ]);

/** A wish that a colleague could grant, whom they know. */
const amongColleagues = (die: Die): readonly Told[] =>
  ["a harpist", "a puppeteer", "a saddler", "a thatcher", "a cooper"].flatMap((wish, n) => {
    const company = `Joint Venture ${n}`;
    const town = oneOf(die, towns);
    return [
      { needs: [wish], company, town },
      { offers: [wish.slice(2)], company: `${company} Ltd`, town },
    ];
  });

/** Who offers what they look for is no match of their own. */
const ofOneself = (die: Die): readonly Told[] =>
  ["tarot readings", "falconry displays", "chimney sweeping", "fire eating", "wicker work"].map((what) => ({
    needs: [what],
    offers: [what],
    town: oneOf(die, towns),
  }));
