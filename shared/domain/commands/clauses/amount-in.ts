const amounts =
  /(?:[$€£] ?\d[\d.,]*\d?k?|(?<![\d$€£.,:/])\d[\d.,]*(?:k\b| ?(?:grand|dollars|bucks|euros?|usd|eur|gbp)\b)|(?<=\b(?:for|at|worth|paid|total|of) )\d{2,6}(?:[.,]\d{2,3})*|(?<! in| since| by| of| no\.?| number) (?<=\s)\d{3,6}(?:[.,]\d{2,3})?(?= for\b| total\b| (?:commission|deposit|retainer|fee|job|order|contract|package|paid|cash|received|down|in)\b|[.!,]|$)|(?<=^|[,:–-] ?|[!.] )\d{3,6}(?:[.,]\d{2,3})?)(?![\d/:]| ?(?:%|am\b|pm\b|people|days?|weeks?|months?|years?|hours?|minutes?|min\b|sq|feet|ft|miles|guests|units|pieces|cards|times|runs?|race|walk))/giu;

/** Beside it, what says no currency counts something else: `catering for 60, 4,100 dollars`. */
const money = /[$€£]|\p{L}{3}/u;

/** The one amount of money that some words tell. Null: none, or several. */
export function amountIn(text: string): string | null {
  if (/\d ?k? or [$€£]?\d/i.test(text)) return null;
  const found = [...text.matchAll(amounts)].map(([amount]) => amount.trim().replace(/[.,]$/, ""));
  const ofMoney = found.filter((amount) => money.test(amount));
  const [only, other] = ofMoney.length > 0 ? ofMoney : found;
  return other === undefined ? (only ?? null) : null;
}
