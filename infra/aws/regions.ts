/** Where SES receives mail and Textract reads cards (AWS General Reference, "Amazon SES" and "Amazon Textract" endpoints). */
export const regions = [
  "us-east-1",
  "us-east-2",
  "us-west-2",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
  "ap-southeast-1",
  "ap-southeast-2",
] as const;

/** @throws a sentence for any other region. */
export function demandRegion(region: string): void {
  if (regions.some((each) => each === region)) return;
  throw new Error(
    `Nextday cannot run in ${region}: only in ${regions.join(", ")} does AWS both receive mail and read cards.`,
  );
}
