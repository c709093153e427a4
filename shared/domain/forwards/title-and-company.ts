import type { CardReading } from "../captures/capture.ts";
import { cardFacts } from "../cards/card-facts.ts";
import { domainMatch } from "../cards/domain-match.ts";
import { lettersOf, wordsOf } from "../cards/letters.ts";
import { isCredentialWord, nameShape, personName } from "../cards/person-name.ts";
import { isCompanyWord, isPlainLegalForm } from "../cards/words/company-words.ts";
import { namesDepartment } from "../cards/words/department-words.ts";
import { isTitleWord, soundsLikeTrade } from "../cards/words/title-words.ts";
import type { NamedMailbox } from "./named-mailbox.ts";
import { namesPerson } from "./writer.ts";

/**
 * A signature says name, title and company below each other, which a card does not: what the card's reading left open or ran
 * together is told by its place.
 */
export function withPlaces(
  read: CardReading,
  statements: readonly string[],
  from: NamedMailbox,
): CardReading {
  const said = behindName(statements, namesPerson(from) ? from.name : read.fields.name).flatMap(taken);
  const isFirst = lettersOf(read.fields.company ?? "") === lettersOf(statements[0] ?? "") && said.length > 1;
  const isFirms = firms(from.email);
  const title = titleIn(said, read.fields.title, isFirms);
  const company = companyIn(said, { title, company: isFirst ? null : read.fields.company }, isFirms);
  const isOne = title !== null && lettersOf(title) === lettersOf(company ?? "");
  return { ...read, fields: { ...read.fields, title: isOne ? null : title, company } };
}

type IsFirms = (text: string) => number;

/** How much a text is a firm's name: by its legal form, by the mail's domain, by a word. */
function firms(email: string | null): IsFirms {
  const { domains } = cardFacts(email === null ? [] : [email], []);
  return (text) => {
    const words = wordsOf(text);
    const last = words.at(-1) ?? "";
    const fit = Math.max(0, ...domains.map((domain) => domainMatch(text, domain)));
    const isRegistered = isPlainLegalForm(last) || foreignFirm.test(text);
    return Math.max(isRegistered ? 1 : 0, fit, words.some(isCompanyWord) ? 0.4 : 0);
  };
}

const mostBehind = 4;

/** The statements next to the name that are no number, address or link, and what the name's own line says behind it. */
function behindName(statements: readonly string[], name: string | null): readonly string[] {
  const words = wordsOf(name ?? "").filter((word) => word.length > 1);
  const isName = (line: string) => words.length > 0 && words.every((word) => wordsOf(line).includes(word));
  const named = statements.findIndex(isName);
  const at = named >= 0 ? named : statements.findIndex((line) => nameShape(line) >= 0.6);
  if (at < 0) return statements.filter(isPlain).slice(0, mostBehind);
  const own = restOfName(statements[at] ?? "", words);
  const behind = [own, ...statements.slice(at + 1, at + 3 + mostBehind)].filter(isPlain);
  // In East Asia the firm stands above its people.
  return behind.length > 0 ? behind.slice(0, mostBehind) : statements.slice(0, at).filter(isPlain).reverse();
}

/** "Mike Johnson, Owner, Paint Pros" without the name and letters of a degree. */
function restOfName(line: string, words: readonly string[]): string {
  const [, ...rest] = line.split(/\s*(?:,|\s[-–—]\s)\s*/);
  const behind = rest.filter(
    (part) =>
      !part.split(/\s+/).every(isCredentialWord) && !wordsOf(part).some((word) => words.includes(word)),
  );
  return behind
    .join(", ")
    .replace(/\(.{1,20}\)/g, "")
    .trim();
}

const isPlain = (line: string): boolean =>
  line.length < 70 &&
  !/\d{3}|@\w|www\.|https?:|\p{L}\.(?:com|org|net|de|io|co)\b|^\(.*\)$/u.test(line) &&
  /\p{L}{2}/u.test(line) &&
  !/^\p{L}{1,9}[.:]?:/u.test(line);

/** "Title at Company" and "Title, Company" are two statements. */
function taken(line: string): readonly string[] {
  const plain = line.replace(/^(?:for and on behalf of|on behalf of)\s+/i, "");
  const parts = plain.split(/\s+@\s*|\s+(?:at(?! law)|with|bei|chez)\s+/i);
  const [first = "", second = ""] = parts;
  if (parts.length === 2 && isTitled(first)) return [first, second];
  const [, post = "", firm = ""] = /^(.{3,50}?)\s[-–—]\s(.{3,60})$/.exec(plain) ?? [];
  if (isTitled(post) && !isTitled(firm) && !namesDepartment(wordsOf(firm))) return [post, firm];
  const comma = plain.lastIndexOf(", ");
  const [before, behind] = [plain.slice(0, comma), plain.slice(comma + 2)];
  const isTwo = comma > 0 && isTitled(before) && !namesDepartment(wordsOf(behind)) && !isTitled(behind);
  return isTwo && !behind.split(/\s+/).every(isCredentialWord) && wordsOf(behind).length > 1
    ? [before, behind]
    : [plain];
}

const isTitled = (text: string): boolean =>
  foreignTitle.test(text) || wordsOf(text).some((word) => isTitleWord(word) || soundsLikeTrade(word));

/** What firms and posts are called in scripts that cards are not read in. */
const foreignFirm =
  /^(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПрАТ|ЕООД|ООД|株式会社|有限会社|合同会社|주식회사|㈜)(?=[\s«"\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])|(?:公司|集团|集團|株式会社|주식회사|大学|대학교|銀行|银行|은행|ООД|АД)$/u;
const foreignTitle =
  /директор|менеджер|руководител|инженер|начальник|специалист|бухгалтер|юрист|генеральн|управител|мениджър|διευθυντ|υπεύθυνος|σύμβουλος|部長|課長|社長|取締役|主任|係長|经理|經理|总监|總監|董事|主管|工程师|대표|이사|부장|과장|차장|팀장|대리|מנהל|מנכ|مدير|رئيس/iu;

function titleIn(said: readonly string[], title: string | null, isFirms: IsFirms): string | null {
  const joined = lettersOf(title ?? "");
  const first = said.findIndex((text, index) => {
    const next = said[index + 1] ?? "";
    return (
      joined !== "" &&
      lettersOf(text) !== joined &&
      joined.startsWith(lettersOf(text)) &&
      (joined === lettersOf(text + next) || joined.includes(lettersOf(next)))
    );
  });
  if (first >= 0 && isTitled(said[first] ?? "")) return said[first] ?? title;
  if (title !== null) return title;
  const titled = said.find((text) => isTitled(text) && isFirms(text) < 0.5);
  if (titled !== undefined) return titled;
  const [next, behind] = said;
  return next !== undefined && behind !== undefined && isFirms(next) < 0.4 && isFirms(behind) >= 0.4
    ? next
    : null;
}

/** "Hughes Dairy Ltd, Little Island, Cork" is Hughes Dairy Ltd. */
function withoutPlace(company: string): string {
  const parts = company.split(", ");
  const last = parts.findIndex((part) => isPlainLegalForm(wordsOf(part).at(-1) ?? ""));
  return last < 0 ? company : parts.slice(0, last + 1).join(", ");
}

function companyIn(
  said: readonly string[],
  { title, company }: { title: string | null; company: string | null },
  isFirms: IsFirms,
): string | null {
  const others = said.filter(
    (text) => lettersOf(text) !== lettersOf(title ?? "") && personName(text).name !== "",
  );
  const joined = lettersOf(company ?? "");
  const one = others.find((text) => {
    const letters = lettersOf(text);
    const isPart = letters.length > 2 && letters !== joined && joined.includes(letters);
    return isPart && (joined.startsWith(letters) || isFirms(text) > 0);
  });
  if (one !== undefined) return one;
  if (company !== null) return withoutPlace(company);
  const best = [...others].sort((a, b) => isFirms(b) - isFirms(a))[0];
  if (best !== undefined && isFirms(best) > 0) return withoutPlace(best);
  const behindTitle = others[0];
  return title !== null &&
    behindTitle !== undefined &&
    !isTitled(behindTitle) &&
    !namesDepartment(wordsOf(behindTitle))
    ? withoutPlace(behindTitle)
    : null;
}
