const maxWords = 10;
const maxLength = 80;

/** Words that a sentence has, and the name of a group or an event has not. `IT` and `US` in capitals are names. */
const ofSentences = new Set(
  "i i'm im i've you he she they it me us him her them is are was were am be been would could should don't".split(
    " ",
  ),
);
const adverbial = new Set(
  "moment time end least first last once present this that any some what which all most best times home work not now fyi btw asap tbd tba ps please remind".split(
    " ",
  ),
);

/** Names that people write in small letters. */
const known = new Set("bni rotary lions chamber kiwanis toastmasters meetup".split(" "));

/** The name of a group or an event, without the article and the full stop; null where the words are a sentence or a turn of speech. */
export function titleOf(words: string): string | null {
  const title = words
    .replace(/^the /i, "")
    .replace(/[.,!;:]$/, "")
    .replace(/^["“”](.*)["“”]$/, "$1")
    .trim();
  const said = title.split(" ");
  // `the expo, loves sailing` goes on with something else.
  if (/, \p{Ll}|\p{Ll}{3}[.!] /u.test(title)) return null;
  if (title === "" || title.length > maxLength || said.length > maxWords || !/[\p{L}\p{N}]/u.test(title))
    return null;
  return said.some(isOfSentence) || adverbial.has((said[0] ?? "").toLowerCase()) ? null : title;
}

const isOfSentence = (word: string): boolean => {
  const lower = word
    .toLowerCase()
    .replace("’", "'")
    .replace(/[.,!?]$/, "");
  const isInitials = word.length > 1 && word === word.toUpperCase();
  return ofSentences.has(lower) && !isInitials;
};

const jobs = new Set("ceo cfo cto coo cmo cio vp svp evp md hr pr pm".split(" "));

/** Whether it is written like the name of a group: from `Jane is great` and `Jane is CEO` none is made. */
export function isProper(title: string): boolean {
  const first = (title.split(" ")[0] ?? "").toLowerCase();
  return !jobs.has(first) && (known.has(first) || /^(?:\d+ ?)?\p{Lu}/u.test(title));
}
