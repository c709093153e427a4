import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLoopback, type Loopback } from "../../local/loopback/loopback.ts";
import type { Patient } from "../look.ts";
import { startNameServer } from "./name-server.ts";
import { type TrialDeployment, trialPlace, wellDeployment } from "./well-deployment.ts";

/** AWS and DNS on this machine, where nothing is amiss until it is told. */
export type Trial = {
  readonly patient: Patient;
  readonly loopback: Loopback;
  readonly well: TrialDeployment;
  /** From now on it is so. */
  readonly become: (deployment: TrialDeployment) => void;
  readonly close: () => Promise<void>;
};

export async function openTrial(): Promise<Trial> {
  const dataDir = await mkdtemp(join(tmpdir(), "nextday-doctor-"));
  const now = () => new Date().toISOString();
  // Nothing here asks for the table.
  const loopback = await createLoopback({ dataDir, now, dynamodbUrl: "http://127.0.0.1:1" });
  const well = wellDeployment(loopback);
  let { records } = well;
  const nameServer = await startNameServer(() => records);
  const become = (deployment: TrialDeployment) => {
    loopback.account(deployment.account);
    records = deployment.records;
  };
  become(well);
  return {
    patient: { domain: trialPlace.domain, aws: placeOf(loopback), dns: nameServer },
    loopback,
    well,
    become,
    async close() {
      nameServer.close();
      await loopback.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

function placeOf({ url }: Loopback) {
  const credentials = { accessKeyId: "doctor", secretAccessKey: "doctor" };
  return { region: trialPlace.region, endpoint: url, credentials };
}
