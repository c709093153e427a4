import { written } from "../../aws/dns-records.ts";
import type { Facts } from "../facts.ts";
import { type Finding, ok, whenTold, wrong } from "../finding.ts";
import { answerTo, dkimRecordsOf } from "./wanted-records.ts";

const what = "DKIM records";

/** Is the key by which SES signs for the domain found where receivers look for it? */
export function checkDkimRecords({ dns, aws }: Facts): readonly Finding[] {
  const dkimRecords = dkimRecordsOf(aws);
  if (dkimRecords.length === 0) return [];
  const looked = dkimRecords.map((record) => ({ record, answer: answerTo(dns, record) }));
  const [silent] = looked.filter(({ answer }) => "untold" in answer);
  if (silent) return whenTold(what, silent.answer, () => []);
  const amiss = looked.filter(
    ({ record, answer }) => !("told" in answer && answer.told.includes(record.value.toLowerCase())),
  );
  if (amiss.length === 0) return [ok(what, `all ${looked.length} are there`)];
  const says = `${amiss.length} of ${looked.length} are missing or wrong: SES cannot sign for you.`;
  return [wrong(what, says, ...amiss.map(({ record }) => `Set: ${written(record)}`))];
}
