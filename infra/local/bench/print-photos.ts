import { cardScore, scoredFields } from "./card-score.ts";
import type { Group, MeasuredPhotos, PhotosSummary } from "./photos-summary.ts";

/** The summary as text. `perfect`: what a parser without fault could have made of the same text. */
export function printedPhotos(summary: PhotosSummary): string {
  const { all, fields, groups, certainty, seconds, coreSeconds, megabytes } = summary;
  return [
    told("all", all),
    ...scoredFields.map(
      (field) =>
        `  ${field.padEnd(8)} F1 ${percent(fields[field].f1)}, read ${percent(fields[field].readable)}`,
    ),
    ...groups.map(({ name, group }) => told(name, group)),
    `confidence: expected error ${certainty.expectedError.toFixed(3)}; marked doubtful: ${percent(certainty.wrongMarked)} of the wrong fields, ${percent(certainty.rightMarked)} of the right ones`,
    `${time(seconds.p50)} a photo (p50), ${time(seconds.p99)} (p99)`,
    `${time(coreSeconds.p50)} of one core (p50), ${time(coreSeconds.p99)} (p99)`,
    `${megabytes.p50.toFixed(0)} MB at most (p50), ${megabytes.p99.toFixed(0)} MB (p99)`,
    "",
  ].join("\n");
}

function told(name: string, group: Group): string {
  return [
    `${name}: ${group.photos} photos, ${group.contacts} contacts, micro F1 ${percent(group.microF1)}`,
    `all right ${percent(group.allRight)}`,
    `name, company, emails and phones right ${percent(group.coreRight)}`,
    `number of contacts right ${percent(group.countRight)}`,
    `perfect: ${percent(group.readable)} of the values, ${percent(group.coreReadable)} of the contacts`,
  ].join("; ");
}

/** Each field that is not as printed, in a line. */
export function printedErrors({ photos, pairs }: MeasuredPhotos): readonly string[] {
  return pairs.flatMap(({ truth, read }) => {
    if (!truth)
      return [`${photos.key}: a contact that is not on it: ${JSON.stringify(read?.name ?? read?.company)}`];
    const score = cardScore(read, truth);
    return scoredFields
      .filter((field) => score[field].wrong + score[field].missed > 0)
      .map((field) => {
        const printed =
          field === "phones" ? truth.phones.map(({ printed, number }) => printed ?? number) : truth[field];
        const got = field === "phones" ? (read?.phones ?? []).map(({ number }) => number) : read?.[field];
        return `${photos.key} ${field}: ${JSON.stringify(printed ?? null)} was read as ${JSON.stringify(got ?? null)}`;
      });
  });
}

const time = (seconds: number): string =>
  seconds < 0.1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(1)} s`;

const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
