import { fileURLToPath } from "node:url";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { bundleInto } from "../bundle/bundle-into.ts";
import { installForLambda } from "../bundle/install-for-lambda.ts";
import { type ProgramName, programs } from "../bundle/programs.ts";

/** `forReading`: only looked at, never deployed; native packages that cannot be fetched may be missing. */
export function bundledCode(name: ProgramName, { forReading }: { readonly forReading: boolean }): Code {
  const { entry, native } = programs[name];
  const tryBundle = (folder: string) => {
    bundleInto(folder, name);
    try {
      if (native.length > 0) installForLambda(folder, native);
    } catch (fault) {
      if (!forReading) throw fault;
      process.stderr.write(`Without a network, ${name} is bundled without ${native.join(", ")}.\n`);
    }
    return true;
  };
  return Code.fromAsset(fileURLToPath(new URL(`../../${entry}/..`, import.meta.url)), {
    assetHashType: AssetHashType.OUTPUT,
    // CDK asks for an image; what is tried on this machine never needs it.
    bundling: { image: DockerImage.fromRegistry("scratch"), local: { tryBundle } },
  });
}
