import type { CardReading } from "../../../shared/domain/captures/capture.ts";
import { cardScore, scoredFields } from "./card-score.ts";
import type { TrueContact } from "./card-truth.ts";

export type Calibration = {
  /** How far confidence is from the share that is right, on average over ten bins of confidence, weighted by their size. */
  readonly expectedError: number;
  /** The shares of wrong and of right fields that are marked as doubtful. */
  readonly wrongMarked: number;
  readonly rightMarked: number;
};

type Judged = { readonly confidence: number; readonly right: boolean };
type Read = { readonly reading: CardReading | null; readonly contact: TrueContact };

/** How well confidence foretells what is right. A field is wrong if one of its values is. */
export function calibrationOf(cards: readonly Read[]): Calibration {
  const values = cards.flatMap(judgedValues);
  const fields = cards.flatMap(judgedFields);
  const marked = (right: boolean) => {
    const some = fields.filter((field) => field.right === right);
    return some.length === 0 ? 0 : some.filter(({ doubtful }) => doubtful).length / some.length;
  };
  return { expectedError: expectedError(values), wrongMarked: marked(false), rightMarked: marked(true) };
}

function expectedError(values: readonly Judged[]): number {
  const bins = [
    ...Map.groupBy(values, ({ confidence }) => Math.min(9, Math.floor(confidence * 10))).values(),
  ];
  const off = bins.map((bin) => {
    const right = bin.filter((each) => each.right).length;
    return Math.abs(bin.reduce((sum, { confidence }) => sum + confidence, 0) - right);
  });
  return off.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

const nothing = { name: null, title: null, company: null, address: null, emails: [], phones: [], urls: [] };

/** Each value by itself: of three phones, one may be wrong. */
function judgedValues({ reading, contact }: Read): readonly Judged[] {
  if (reading === null) return [];
  const { fields, confidence } = reading;
  return scoredFields.flatMap((field) => {
    const value = fields[field];
    const each: readonly [string, unknown][] = Array.isArray(value)
      ? value.map((one, i) => [`${field}[${i}]`, [one]])
      : value === null
        ? []
        : [[field, value]];
    return each.flatMap(([key, one]) => {
      const { right, wrong } = cardScore({ ...fields, ...nothing, [field]: one }, contact)[field];
      const sure = confidence[key];
      return sure === undefined || right + wrong === 0 ? [] : [{ confidence: sure, right: wrong === 0 }];
    });
  });
}

function judgedFields({ reading, contact }: Read): readonly { right: boolean; doubtful: boolean }[] {
  if (reading === null) return [];
  const { fields, doubtful } = reading;
  const score = cardScore(fields, contact);
  return scoredFields.flatMap((field) => {
    const { right, wrong } = score[field];
    return right + wrong === 0 ? [] : [{ right: wrong === 0, doubtful: doubtful.includes(field) }];
  });
}
