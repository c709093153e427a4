import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const ambient = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Ask the clock." },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Ask the clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Ask the secrets.",
  },
  {
    selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
    message: "Ask the clock.",
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Read it in index.ts.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      ".local",
      "cdk.out",
      "coverage",
      "**/*.mjs",
      "*.config.*",
      ".dependency-cruiser.cjs",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 40 }],
      "max-params": ["error", { max: 3 }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Interfaces of adapters are asynchronous even where one of them has nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  { files: ["shared/**"], rules: { "no-restricted-syntax": ["error", ...ambient] } },
  {
    // Mails are written by strangers: the time that an expression takes must grow with their length alone.
    files: ["shared/**", "functions/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    files: ["test/**"],
    rules: { "max-params": "off", "max-lines-per-function": "off", "max-lines": ["error", { max: 300 }] },
  },
);
