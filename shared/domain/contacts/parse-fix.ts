import { firstWord } from "../commands/first-word.ts";
import type { ParsedArgs } from "../commands/verb.ts";
import type { FieldName, PhoneKind } from "./contact.ts";
import { isEmail, isPhone, isWebsite } from "./field-values.ts";

/** What `fix` says. `value` null: the field's first value is to go. */
export type FixArgs = {
  readonly field: FieldName;
  readonly value: string | null;
  readonly phoneKind: PhoneKind | null;
};

type Field = { readonly field: FieldName; readonly phoneKind?: PhoneKind };

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...words("name", { field: "name" }),
  ...words("title role job position", { field: "title" }),
  ...words("company org organisation organization firm employer", { field: "company" }),
  ...words("email e-mail mail emails", { field: "emails" }),
  ...words("phone tel telephone number phones", { field: "phones" }),
  ...words("mobile cell", { field: "phones", phoneKind: "mobile" }),
  ...words("website web site url homepage", { field: "urls" }),
  ...words("address", { field: "address" }),
]);

function words(list: string, field: Field): [string, Field][] {
  return list.split(" ").map((word) => [word, field]);
}

const checks: Partial<Record<FieldName, { valid: (value: string) => boolean; why: string }>> = {
  emails: { valid: isEmail, why: "is not an email address." },
  phones: { valid: isPhone, why: "is not a phone number." },
  urls: { valid: isWebsite, why: "is not a website." },
};

/** `Bob's company is looking for a clerk` tells no name. */
const isTold =
  /^(?:(?:is|are|was) )?(?:not |now |still |also |just )?(?:\p{Ll}+ing\b|(?:do|does|did|has|have|had|needs?|wants?|makes?|will|would|can|could|do(?:es)?n['’]t|isn['’]t|hires?|uses?|sells?|buys?|offers?)\b)/u;

export function parseFix(said: string): ParsedArgs<FixArgs> {
  const { plain, rest } = firstWord(said.replace(/^(?:the )?(?:new )?/i, ""));
  const found = fields.get(plain.replace(/=$/, ""));
  if (!found) {
    return { kind: "asked", why: "Fix what: name, title, company, email, phone, website or address?" };
  }
  const value = rest.replace(/^(?:(?:is|to)(?= |$)|=|:) ?/i, "").trim();
  const phoneKind = found.phoneKind ?? null;
  if (value === "") return { kind: "asked", why: `What is the right ${plain}?` };
  if (/^(?:none|nothing|-)$/i.test(value) && found.field !== "name") {
    return { kind: "ok", args: { field: found.field, value: null, phoneKind } };
  }
  if (found.field === "address" && /^(?:him|her|them|me|us|it|the)\b/i.test(value))
    return { kind: "asked", why: "What is the right address?" };
  if (found.field === "company" && isTold.test(value))
    return { kind: "asked", why: `What is the right ${plain}?` };
  const check = checks[found.field];
  if (check && !check.valid(value)) return { kind: "asked", why: `“${value}” ${check.why}` };
  return { kind: "ok", args: { field: found.field, value, phoneKind } };
}
