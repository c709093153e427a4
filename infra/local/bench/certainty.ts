import type { ContactReport } from "../read/read-report.ts";
import { cardScore, scoredFields } from "./card-score.ts";
import type { ContactPair } from "./contact-pairs.ts";

/** How well confidence foretells what is right, of everything that was read of people who are on a photo. */
export type Certainty = {
  /** How far confidence is from the share that is right, over ten bins of confidence, by their size. */
  readonly expectedError: number;
  /** The shares of fields with a wrong value, and of the others, that are marked as doubtful. */
  readonly wrongMarked: number;
  readonly rightMarked: number;
};

type Judged = { readonly confidence: number; readonly right: boolean };

export function certaintyOf(pairs: readonly ContactPair<ContactReport>[]): Certainty {
  const fields = pairs.flatMap(judgedFields);
  const marked = (right: boolean) => {
    const some = fields.filter((field) => field.right === right);
    return some.filter(({ doubtful }) => doubtful).length / Math.max(1, some.length);
  };
  return {
    expectedError: expectedError(pairs.flatMap(judgedValues)),
    wrongMarked: marked(false),
    rightMarked: marked(true),
  };
}

function expectedError(values: readonly Judged[]): number {
  const bins = Map.groupBy(values, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  const off = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0)),
  );
  return off.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

const nothing = { name: null, title: null, company: null, address: null, emails: [], phones: [], urls: [] };

/** Each value by itself: of three phones one may be wrong. */
function judgedValues({ truth, read }: ContactPair<ContactReport>): readonly Judged[] {
  if (!truth || !read) return [];
  return scoredFields.flatMap((field) => {
    const value = read[field];
    const values: readonly [string, unknown][] =
      typeof value === "string"
        ? [[field, value]]
        : (value ?? []).map((one, at) => [`${field}[${at}]`, [one]]);
    return values.flatMap(([key, one]) => {
      const { right, wrong } = cardScore({ ...read, ...nothing, [field]: one }, truth)[field];
      const confidence = read.confidence[key];
      return confidence === undefined || right + wrong === 0 ? [] : [{ confidence, right: wrong === 0 }];
    });
  });
}

function judgedFields({ truth, read }: ContactPair<ContactReport>): readonly {
  readonly right: boolean;
  readonly doubtful: boolean;
}[] {
  if (!truth || !read) return [];
  const score = cardScore(read, truth);
  return scoredFields
    .filter((field) => score[field].right + score[field].wrong > 0)
    .map((field) => ({ right: score[field].wrong === 0, doubtful: read.doubtful.includes(field) }));
}
