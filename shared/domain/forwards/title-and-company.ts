import type { CardReading } from "../captures/capture.ts";
import { lettersOf, wordsOf } from "../cards/letters.ts";
import { personName } from "../cards/person-name.ts";
import { isPlainLegalForm } from "../cards/words/company-words.ts";
import { judgedPlaces } from "./judged-places.ts";
import type { NamedMailbox } from "./named-mailbox.ts";
import { firmsOf, type IsFirms, isPost, isUnit, mayBePost } from "./posts.ts";
import { nextToName, partsOf } from "./signature-parts.ts";
import { namesPerson } from "./writer.ts";

/** So sure are a legal form and the mail's own domain. */
const sure = 0.5;
/** So much does a word tell, "Group" or "Bank". */
const likely = 0.4;

/**
 * A signature says name, title and company below each other, which a card does not: what the card's reading left open or ran
 * together is told by its place.
 */
export function withPlaces(
  read: CardReading,
  statements: readonly string[],
  from: NamedMailbox,
): CardReading {
  const isFirms = firmsOf(from.email);
  const lines = statements.map((line) => (isFirms(withoutPlace(line)) >= likely ? withoutPlace(line) : line));
  const near = nextToName(lines, namesPerson(from) ? from.name : read.fields.name);
  const isFirm = (text: string) => isFirms(text) >= sure;
  const isOther = (line: string) =>
    near.some((each) => each !== line && (isFirms(each) >= likely || isSame(each, read.fields.company)));
  const said = near.flatMap((line) => partsOf(line, { isFirm, isOther }));
  const title = titleIn(said, read.fields, isFirms);
  const others = said.filter((text) => !isSame(text, title) && personName(text).name !== "");
  const far = lines.filter((line) => !near.includes(line) && isFirm(line));
  const company = companyIn({ others, far, read: read.fields.company, isTitled: title !== null }, isFirms);
  return judgedPlaces(read, { title, company: isSame(company ?? "", title) ? null : company });
}

const isSame = (text: string, other: string | null): boolean => lettersOf(text) === lettersOf(other ?? "");

type Read = Pick<CardReading["fields"], "title" | "company">;

/** Next to the name, a post by its words; else what the card's reading took for one; else what stands between name and firm. */
function titleIn(said: readonly string[], read: Read, isFirms: IsFirms): string | null {
  const isFirm = (text: string) => isFirms(text) >= (isSame(text, read.company) ? likely : sure);
  const mayBe = said.filter((text) => !isFirm(withoutPlace(text)));
  const posts = mayBe.filter(isPost);
  const joined = lettersOf(read.title ?? "");
  const known = posts.find(
    (text) => joined !== "" && (lettersOf(text).startsWith(joined) || joined.startsWith(lettersOf(text))),
  );
  const [first] = posts;
  if (known !== undefined || first !== undefined) return known ?? first ?? null;
  const [next, behind] = said;
  const unnamed = mayBe.filter((text) => !isUnit(text) && isFirms(text) < likely);
  const taken = unnamed.find((text) => lettersOf(text) === joined || (text === next && mayBePost(text)));
  if (taken !== undefined || (read.title !== null && isPost(read.title))) return taken ?? read.title;
  const isAbove = behind !== undefined && (isFirms(behind) >= likely || isSame(behind, read.company));
  return next !== undefined && isAbove && unnamed.includes(next) ? next : null;
}

/** "Hughes Dairy Ltd, Little Island, Cork" is Hughes Dairy Ltd, and "Mill College, 12 Mill Lane" is Mill College. */
function withoutPlace(company: string): string {
  const [own = ""] = company.split(/\s(?:powered by|a division of|an affiliate of)\s/i);
  const parts = own.split(/,\s/);
  const form = parts.findIndex((part) => isPlainLegalForm(wordsOf(part).at(-1) ?? ""));
  const street = parts.findIndex((part, index) => index > 0 && /^\d|\d{3}/.test(part));
  const ends = form >= 0 ? form + 1 : street;
  return ends > 0 ? parts.slice(0, ends).join(", ") : own;
}

type Told = {
  readonly others: readonly string[];
  readonly far: readonly string[];
  readonly read: string | null;
  readonly isTitled: boolean;
};

/** What is most a firm: next to the name, anywhere by its form or domain, or as the card was read. */
function companyIn({ others, far, read, isTitled }: Told, isFirms: IsFirms): string | null {
  const near = others.filter((text) => !isUnit(text)).map(withoutPlace);
  const scored = [
    ...near.map((text) => ({ text, score: isFirms(text) + 0.3 })),
    ...far.map((text) => ({ text, score: isFirms(text) })),
    ...(read === null || isPost(read) ? [] : [{ text: asSaid(read, near), score: isFirms(read) + 0.45 }]),
  ];
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    text: "",
    score: 0.44,
  });
  if (best.text !== "") return best.text;
  const [behindTitle] = near.length > 0 ? near : others;
  return isTitled && behindTitle !== undefined && !isPost(behindTitle) ? behindTitle : null;
}

/** What the card's reading ran together ends with its line; "UAB" is all of "Universidad Autónoma de Barcelona - UAB". */
function asSaid(read: string, near: readonly string[]): string {
  const joined = lettersOf(read);
  const one = near.find((text) => {
    const letters = lettersOf(text);
    const pieces = text.split(/\s[-–—]\s/);
    const isWhole =
      pieces.length === 2 && !pieces.some(isUnit) && pieces.some((piece) => isSame(piece, read));
    return isWhole || (letters.length > 2 && joined.includes(letters));
  });
  return one ?? withoutPlace(read);
}
