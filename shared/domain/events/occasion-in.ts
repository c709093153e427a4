import { titleOf } from "../commands/title-of.ts";

/** What meetings of people who do business with each other are called. */
const occasions =
  /\b(?:breakfast|lunch|luncheon|brunch|dinner|supper|mixer|meet-?up|networking|expo|fair|conference|congress|convention|summit|gala|workshop|seminar|webinar|symposium|reception|happy hour|after-?work|drinks|open house|chamber|bni|rotary|lions club|kiwanis|toastmasters|chapter meeting|trade show|showcase|roundtable|forum|messe|stammtisch|fr[uü]hst[uü]ck|tradeshow|hackathon|meeting|club|event)\b/i;

const lead =
  /^(?:(?:these|those|all|here|some|new|the|my|business|cards?|contacts?|people|photos?|pictures?|leads?|more|are|is|that|who|whom|i|we|met|him|her|them|collected|got) )*(?:from|at|@) (?:the )?/i;

const longest = 80;

/** The event that a subject or a line names: `Chamber breakfast`, `Cards from the BNI lunch on Tuesday`. Null: it names none, or is more than one sentence. */
export function occasionIn(text: string): string | null {
  const said = text
    .trim()
    .replace(/(?<![.!:])[.!:]+$/, "")
    .replace(/\s(?:notes|contacts|people|cards|leads)$/i, "")
    .replace(/^(?:fyi|hi|hello|hey)[\s,:;.–-]+/i, "");
  if (said.length > longest || !occasions.test(said)) return null;
  const bare = said.replace(lead, "");
  const title = titleOf(bare);
  return title !== null && bare.split(" ").length <= 8 && !/[,;?]|[.!:]\s/.test(bare) ? title : null;
}
