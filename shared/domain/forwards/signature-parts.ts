import { wordsOf } from "../cards/letters.ts";
import { isCredentialWord, nameShape } from "../cards/person-name.ts";
import { isLegalForm, isPlainLegalForm } from "../cards/words/company-words.ts";
import { isOfAddress } from "../cards/words/postcodes.ts";
import { isOwnersPost, isPost, isRegistered, isUnit, mayBePost } from "./posts.ts";

const mostBehind = 5;

/** What stands next to the name and is no number, address or link, and what the name's own line says behind it. */
export function nextToName(statements: readonly string[], name: string | null): readonly string[] {
  const words = wordsOf(name ?? "").filter((word) => word.length > 1);
  const isName = (line: string) => words.length > 0 && words.every((word) => wordsOf(line).includes(word));
  const named = statements.findIndex(isName);
  const at = named >= 0 ? named : statements.findIndex((line) => nameShape(line) >= 0.6 && !isPost(line));
  if (at < 0) return statements.filter(isPlain).slice(0, mostBehind);
  const own = restOfName(statements[at] ?? "", words);
  const behind = [own, ...statements.slice(at + 1, at + 3 + mostBehind)].filter(isPlain);
  // In East Asia the firm stands above its people.
  return behind.length > 0 ? behind.slice(0, mostBehind) : statements.slice(0, at).filter(isPlain).reverse();
}

/** "Mike Johnson, Owner, Paint Pros" without the name and letters of a degree. */
function restOfName(line: string, words: readonly string[]): string {
  const behind = piecesOf(line.replace(/\s[-–—]\s/g, ", "))
    .slice(1)
    .filter((piece) => !isOfDegree(piece) && !wordsOf(piece).some((word) => words.includes(word)));
  return behind
    .join(", ")
    .replace(/\([^()]{1,20}\)/g, "")
    .trim();
}

const isPlain = (line: string): boolean =>
  line.length < 70 &&
  !/\d{3}|@\w|www\.|https?:|\p{L}\.(?:com|org|net|de|io|co)\b|^\([^)]*\)$|\s\d{1,2} ?\p{L}?$/u.test(line) &&
  /\p{L}{2}/u.test(line) &&
  !isOfAddress(line) &&
  !/^\p{L}{1,9}[.:]?:|:(?:\s|$)/u.test(line) &&
  !isSentence(line);

const isSentence = (line: string): boolean =>
  /[.!?]$/.test(line) && line.split(" ").length > 4 && !isLegalForm(wordsOf(line).at(-1) ?? "");

const isOfDegree = (piece: string): boolean =>
  piece.split(/\s+/).every(isCredentialWord) ||
  (/^\p{Lu}{3,5}$/u.test(piece) && !isUnit(piece) && !isPost(piece));

/** The pieces between commas; "Acme, Inc." is one. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of line.split(",").map((each) => each.trim())) {
    const isForm =
      pieces.length > 0 && wordsOf(piece).length === 1 && isPlainLegalForm(wordsOf(piece)[0] ?? "");
    if (isForm) pieces.push(`${pieces.pop() ?? ""}, ${piece}`);
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

/** What tells whether the piece behind a comma is where somebody works or what they answer for. */
export type Firms = {
  readonly isFirm: (text: string) => boolean;
  /** Whether another line than this names the firm. */
  readonly isOther: (line: string) => boolean;
};

/** One statement as a post and a firm where it says both: "Title at Firm", "Title - Firm", "Title, Firm". */
export function partsOf(statement: string, firms: Firms): readonly string[] {
  const plain = statement.replace(/^(?:for and )?on behalf of\s/i, "");
  return twoParts(plain, firms) ?? [plain];
}

const joints = [
  { by: /\s(?:at(?! law)|with|bei|chez|@)\s|\s?@\s?/i, sure: true },
  { by: /\s[-–—]\s/, sure: true },
  { by: /\s(?:of|der|des|von|de|di|for)\s/i, sure: false },
];

function twoParts(line: string, firms: Firms): readonly string[] | null {
  for (const { by, sure } of joints) {
    const [post = "", firm = "", ...more] = line.split(by);
    if (firm === "" || more.length > 0 || isUnit(post) || isPost(firm) || isUnit(firm)) continue;
    if (sure ? mayBePost(post) : isPost(post) && !firm.includes(",") && isRegistered(firm))
      return [post.trim(), firm.trim()];
  }
  return postAndFirm(piecesOf(line), line, firms);
}

/** "Director, Southwest Region" is a post; "Owner, Paint Pros" names a firm; so does "Director, Acme" where nothing else does. */
function postAndFirm(pieces: readonly string[], line: string, firms: Firms): readonly string[] | null {
  const [head = "", ...behind] = pieces.filter((piece) => !isOfDegree(piece));
  if (!isPost(head)) return null;
  const mayBe = (piece: string) => !isPost(piece) && !isUnit(piece);
  const last = behind.at(-1) ?? "";
  const sure = behind.find((piece) => mayBe(piece) && firms.isFirm(piece));
  const likely =
    last !== "" && mayBe(last) && (isOwnersPost(head) || !firms.isOther(line)) ? last : undefined;
  const firm = sure ?? likely;
  const duties = (firm === undefined ? behind : behind.slice(0, behind.indexOf(firm))).filter(
    (piece) =>
      !/\b(?:dep(?:t|artment)|institute|cent(?:er|re)|school|faculty|laborator(?:y|ies))\b/i.test(piece),
  );
  const post = [head, ...duties].join(", ");
  return firm === undefined ? [post] : [post, firm];
}
