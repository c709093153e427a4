/** The direction of dependencies, as in docs/decisions/002-direction.md. `test/direction` shows each rule failing. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid("no-cycles", "A cycle has no direction.", {}, { circular: true }),
    forbid(
      "no-orphans",
      "What nothing uses is deleted.",
      {
        orphan: true,
        pathNot:
          "(^|/)(index|main|check|app|never-called)\\.ts$|\\.d\\.ts$|^test/|^infra/local/(with-install\\.mjs|lambda-host\\.ts)|config\\.(ts|js)$",
      },
      {},
    ),
    forbid(
      "domain-is-pure",
      "The domain imports itself, and libraries without input or output.",
      { path: "^shared/domain/" },
      {
        pathNot:
          "^shared/domain/|^node_modules/(temporal-polyfill|temporal-spec|libphonenumber-js|tldts|chrono-node|csv-parse|htmlparser2|zod)/|^(node:)?crypto$",
      },
    ),
    forbid(
      "mails-render-the-domain",
      "A mail shows what the domain decided.",
      { path: "^shared/mails/" },
      {
        pathNot:
          "^shared/(mails|domain)/|^node_modules/(@react-email|react|react-dom|@types/react)/|^(node:)?zlib$",
      },
    ),
    forbid(
      "ports-speak-the-domain",
      "A port is said in the product's own words.",
      { path: "^shared/ports/" },
      { pathNot: "^shared/(ports|mails|domain)/" },
    ),
    forbid(
      "use-cases-know-ports-alone",
      "A use case does not know what its ports are made of.",
      { path: "^shared/use-cases/" },
      { pathNot: "^shared/(use-cases|ports|mails|domain)/" },
    ),
    forbid(
      "adapters-stand-alone",
      "An adapter knows no other adapter and no use case.",
      { path: "^shared/adapters/([^/]+)/" },
      { path: "^shared/(adapters|use-cases)/|^(functions|infra)/", pathNot: "^shared/adapters/$1/" },
    ),
    forbid(
      "shared-is-the-product",
      "The product does not know where it runs.",
      { path: "^shared/" },
      { path: "^(functions|infra|test)/" },
    ),
    forbid(
      "aws-behind-adapters",
      "The SDK is met in the AWS adapters, in the functions' wiring, in the local stack and where the doctor asks.",
      {
        pathNot:
          "^shared/adapters/(dynamo|s3|ses|sqs|textract)/|^functions/[^/]+/index\\.ts$|^infra/local/|^infra/doctor/asking/|^infra/aws/activate-rule-set/index\\.ts$|^test/|^node_modules/",
      },
      { path: "^node_modules/@aws-sdk/" },
    ),
    forbid(
      "deployment-knows-keys-not-code",
      "What is deployed is named, never imported: only its configuration, its keys and its schedules are.",
      { path: "^infra/aws/" },
      {
        path: "^(shared|functions)/",
        pathNot:
          "^shared/(config|schedules)\\.ts$|^shared/adapters/(dynamo/table|s3/prefixes)\\.ts$|^shared/domain/mail/our-addresses\\.ts$",
      },
    ),
    forbid(
      "places-stand-alone",
      "AWS and this machine know nothing of each other, nor of the doctor, who knows both; what both need is beside them.",
      { path: "^infra/(aws|local|bundle)/" },
      { path: "^infra/(aws|local|doctor)/", pathNot: "^infra/$1/" },
    ),
    forbid(
      "bundles-are-of-what-is-named",
      "What is bundled is named, never imported.",
      { path: "^infra/bundle/" },
      { path: "^(shared|functions)/" },
    ),
    forbid(
      "handlers-know-no-adapter",
      "A handler gets what it needs.",
      { path: "^functions/[^/]+/(?!index\\.ts)" },
      { path: "^shared/(adapters|ports)/|^infra/" },
    ),
    forbid(
      "functions-stand-alone",
      "A function knows no other function, and not where it runs.",
      { path: "^functions/([^/]+)/" },
      { path: "^(functions/[^/]+|infra)/", pathNot: "^functions/$1/" },
    ),
    forbid("nothing-from-test", "Nothing needs its tests.", { pathNot: "^test/" }, { path: "^test/" }),
    forbid(
      "no-dev-dependency-in-a-lambda",
      "What is deployed depends on what is declared.",
      { path: "^(functions|shared)/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "^node_modules/@types/" },
    ),
    forbid(
      "no-barrels",
      "A file is imported from where it is.",
      {},
      { path: "(^|/)index\\.ts$", pathNot: "^node_modules/|^functions/[^/]+/index\\.ts$" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
