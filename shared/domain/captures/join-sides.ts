import { folded, lettersOf } from "../cards/letters.ts";
import type { ContactFields } from "../contacts/contact.ts";
import type { Decoration } from "../pictures/decoration.ts";
import type { CardReading, PhotoReading, ReadCard } from "./capture.ts";
import { confidenceIn } from "./confidence-in.ts";
import { isOfPhoto } from "./is-of-photo.ts";
import { plainUrl, sameEmail, samePhone, together } from "./together.ts";

type Person = ReadCard & { readonly reading: CardReading };

/** A photo of a mail: as it was read, or seen to be the other side of a card on another one. */
export type JoinedPhoto =
  | PhotoReading
  | { readonly kind: "other-side" }
  /** Nothing but decoration of the mail. */
  | { readonly kind: "left-out"; readonly why: Decoration };

/**
 * The photos of one mail, each card one contact: a back, and the same card once more, are added to the card before them; to the one
 * behind them where there is none before. Photos are in the order of the mail.
 */
export function joinSides(photos: readonly PhotoReading[]): readonly JoinedPhoto[] {
  const cards = photos.flatMap((photo) => (photo.kind === "read" ? photo.cards : []));
  const fronts = new Map<ReadCard, ReadCard>();
  for (const [index, card] of cards.entries()) {
    const front = frontOf(card, cards.slice(0, index).reverse(), cards.slice(index + 1));
    if (front) fronts.set(card, front);
  }
  return photos.map((photo) => {
    if (photo.kind !== "read") return photo;
    const left = photo.cards
      .filter((card) => !fronts.has(card))
      .map((card) =>
        withSides(
          card,
          cards.filter((each) => fronts.get(each) === card),
        ),
      );
    return left.length === 0 ? { kind: "other-side" } : { ...photo, cards: left };
  });
}

function frontOf(card: ReadCard, before: readonly ReadCard[], behind: readonly ReadCard[]): ReadCard | null {
  const { reading } = card;
  if (reading === null) return null;
  if (reading.kind === "person") {
    const people = before.filter(isPerson);
    return people.find((each) => isSamePerson(each.reading, reading)) ?? byFirstName(reading, people);
  }
  const fits = (each: ReadCard) => isPerson(each) && mayBelongTo(reading.fields, each.reading.fields);
  return before.find(fits) ?? behind.find(fits) ?? null;
}

/** `Met Aisha at the gala` beside the card of Aisha Grant; null: several may be meant, or nobody. */
function byFirstName({ source, fields }: CardReading, people: readonly Person[]): Person | null {
  if (source !== "text" || fields.name === null || /\s/.test(fields.name)) return null;
  const first = lettersOf(fields.name);
  const called = people.filter((each) => lettersOf(each.reading.fields.name?.split(" ")[0] ?? "") === first);
  return called.length === 1 ? (called[0] ?? null) : null;
}

const isPerson = (card: ReadCard): card is Person => card.reading?.kind === "person";

/** They share a name, and nothing of one contradicts the other. */
function isSamePerson(one: CardReading, other: CardReading): boolean {
  const [a, b] = [one.fields, other.fields];
  if (a.name === null || lettersOf(a.name) !== lettersOf(b.name ?? "")) return false;
  const isRead = isOfPhoto(one) || isOfPhoto(other);
  return (
    share(a.emails, b.emails, (x, y) => sameEmail(x, y, isRead)) &&
    share(a.phones, b.phones, (x, y) => samePhone(x, y, isRead))
  );
}

const share = <Value>(
  some: readonly Value[],
  others: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): boolean => some.length === 0 || others.length === 0 || some.some((x) => others.some((y) => isSame(x, y)));

/** A side that names nobody speaks of the same company, or of none. */
function mayBelongTo(side: ContactFields, front: ContactFields): boolean {
  const [sites, own] = [sitesOf(side), sitesOf(front)];
  if (sites.length > 0 && own.length > 0) return sites.some((site) => own.includes(site));
  if (side.company === null || front.company === null) return true;
  const [one, other] = [lettersOf(side.company), lettersOf(front.company)];
  return one.includes(other) || other.includes(one);
}

const sitesOf = ({ emails, urls }: ContactFields): readonly string[] =>
  [...emails.map((email) => email.slice(email.indexOf("@") + 1)), ...urls].map((site) =>
    folded(plainUrl(site).split("/")[0] ?? ""),
  );

function withSides(card: ReadCard, sides: readonly ReadCard[]): ReadCard {
  return sides.reduce(
    (front, { reading: side, told }) =>
      front.reading && side
        ? { ...front, ...(told && { told }), reading: joined(front.reading, side) }
        : front,
    card,
  );
}

function joined(front: CardReading, side: CardReading): CardReading {
  const fields = together(front.fields, side.fields, isOfPhoto(side));
  return {
    ...front,
    fields,
    confidence: confidenceIn(fields, [front, side]),
    notes: [...front.notes, ...side.notes],
  };
}
