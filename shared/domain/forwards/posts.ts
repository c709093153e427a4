import { cardFacts } from "../cards/card-facts.ts";
import { domainMatch } from "../cards/domain-match.ts";
import { wordsOf } from "../cards/letters.ts";
import { isCompanyWord, isPlainLegalForm } from "../cards/words/company-words.ts";
import { isDuty, isUnitOfCompany, namesDepartment } from "../cards/words/department-words.ts";
import { isTitleWord, soundsLikeTrade } from "../cards/words/title-words.ts";

/** What posts and firms are called in languages that cards are not read in. */
const foreignPost =
  /päällikkö|johtaja|asiantuntija|ügyvezető|igazgató|vezető|szakértő|voditelj|ravnatelj|predsjednik|müdür|uzman|yönetici|başkan|sorumlu|temsilci|vadovas|direktorius|vadybinink|vadītāj|direktors|juhataja|spetsialist|direktur|manajer|giám đốc|trưởng phòng|inginer|директор|менеджер|руководител|инженер|начальник|специалист|бухгалтер|юрист|генеральн|управител|мениджър|διευθυντ|υπεύθυνος|σύμβουλος|部長|課長|社長|取締役|主任|係長|经理|經理|总监|總監|董事|主管|工程师|대표|이사|부장|과장|차장|팀장|대리|מנהל|מנכ|مدير|رئيس/iu;
const foreignFirm =
  /^(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПрАТ|ЕООД|ООД|株式会社|有限会社|合同会社|주식회사|㈜)(?=[\s«"\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])|(?:公司|集团|集團|株式会社|주식회사|大学|대학교|銀行|银行|은행|ООД|АД)$/u;

/** Whether a text has a word of what people do. */
export const isPost = (text: string): boolean => foreignPost.test(text) || wordsOf(text).some(isTitleWord);

/** Whether it has a word that at least ends like one. */
export const mayBePost = (text: string): boolean => isPost(text) || wordsOf(text).some(soundsLikeTrade);

/** Whoever holds such a post holds it of the whole firm. */
export const isOwnersPost = (text: string): boolean =>
  /\b(?:owner|(?:co-?)?founder|ceo|president|proprietor|principal|inhaber(?:in)?|gründer(?:in)?|gérante?)$/i.test(
    text,
  );

const joining = new Set("and und et y e en och og i a of the & fur".split(" "));
const department =
  /\b(?:dep(?:t|artments?|artement|artamento|artment)|dipartimento|abteilung|(?:fach|geschäfts)?bereich|lehrstuhl|division|region)\b/i;

/** "Department of Physics", "Vertrieb", "Research and Development": where in a firm, not which. */
export function isUnit(text: string): boolean {
  const words = wordsOf(text);
  const duties = words.filter(isDuty);
  const isAll = words.every((word) => isDuty(word) || isUnitOfCompany(word) || joining.has(word));
  return isAll || duties.length > 1 || department.test(text) || namesDepartment(words);
}

/** Whether it ends with a firm's legal form. */
export const isRegistered = (text: string): boolean =>
  wordsOf(text).slice(1).slice(-2).some(isPlainLegalForm) || foreignFirm.test(text);

/** How much a text is a firm's name, 0 to 1: by its legal form, by the mail's domain, by a word. */
export type IsFirms = (text: string) => number;

export function firmsOf(email: string | null): IsFirms {
  const { domains } = cardFacts(email === null ? [] : [email], []);
  return (text) => {
    const words = wordsOf(text);
    const fit = Math.max(0, ...domains.map((domain) => domainMatch(text, domain)));
    return Math.max(isRegistered(text) ? 1 : 0, fit, words.some(isCompanyWord) ? 0.4 : 0);
  };
}
