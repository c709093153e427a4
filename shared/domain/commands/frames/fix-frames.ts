import { type Frame, frame, type Said } from "./frame.ts";

const field = "(?<field>e-?mail|(?:tele)?phone|number|cell|mobile)(?: address| number)?";
const wrong =
  "(?:,? (?:(?:is|was|has|'s) )?(?:wrong|old|dead|outdated|out of date|changed|bounced|bounces|no longer works|doesn't work|not (?:right|valid)))?";
const rightIs =
  "[ ,.;:–-]+(?:(?:it should be|should be|must be|it's|its|it is|is|now|actually|to|(?:the )?(?:right|correct|new)(?: one| number| address)?(?: is|:)?|please use|use|try) )*";
/** An address, or a number with its spaces. */
const value = "(?<value>(?=\\S*[\\d@.])\\S+(?: (?:\\(?[\\d.-]+\\)?|ext\\.?|x))*)";
const behind =
  "(?: now| instead)*(?:,? (?:and )?not .*|,? instead of .*)?(?:[.,;]? (?:please|thanks?|thank you|(?:please )?(?:change|update|fix|correct|note) (?:it|that|this)))*";

/** `email jane@example.com`, as `fix` reads it. */
const corrected = ({ field: said = "", value: right = "" }: Said): readonly string[] => [
  `${said.replace(/^(?:number|telephone)$/i, "phone").replace("-", "")} ${right.replace(/(?<=[^.,;!])[.,;!]{1,2}$/, "")}`,
];

/** What is to be corrected of somebody. */
export const fixFrames: readonly Frame[] = [
  frame("fix", `(?:the )?P(?:'s)? (?:new )?${field}${wrong}${rightIs}${value}${behind}`, {
    words: corrected,
  }),
  frame(
    "fix",
    `(?:the |a )?(?:new )?${field} (?:(?:that )?(?:you|we|i) have )?(?:for|of) P${wrong}${rightIs}${value}${behind}`,
    { words: corrected },
  ),
  frame("fix", `P (?:has|got|has got)(?: now)? (?:an? )?new ${field}${rightIs}${value}${behind}`, {
    words: corrected,
  }),
  frame(
    "fix",
    `P(?:'s)? (?:new )?(?<field>title|company|address|website)(?: (?:is|should be|has changed to|changed to|must be)|:)(?: now| actually)* (?<value>(?=\\S*[\\d@.])\\S+(?: \\S+){0,7}?)${behind}`,
    { words: corrected },
  ),
];

/** The same of whom nobody names. */
export const spokenFixFrame: Frame = frame(
  "fix",
  `(?:his|her|their) (?:new )?${field}${wrong}${rightIs}${value}${behind}`,
  {
    words: corrected,
  },
);
