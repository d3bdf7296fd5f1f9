import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const noClock = [
  { object: "Date", property: "now", message: "The core has no clock: the time of the run is passed in." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "assets/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.js", "*.mjs", "*.cjs"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "Use a union of literals." }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/{rules,roster,findings,guideline,annotation,sharing,reply}/**", "src/{check,share,replies}.ts"],
    rules: {
      "no-restricted-properties": ["error", ...noClock],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date']", message: "The core has no clock and no time zone: use src/roster/calendar.ts." },
      ],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/workbook/excel/**"],
    rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Excel is spoken to in src/workbook/excel only." }] },
  },
  {
    files: ["src/**"],
    ignores: ["src/workbook/excel/**", "src/taskpane/index.tsx", "src/commands/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Excel is spoken to in src/workbook/excel only." },
        { name: "Office", message: "Office is spoken to in src/taskpane/index.tsx, src/commands and src/workbook/excel only." },
      ],
    },
  },
  {
    files: ["src/workbook/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["test/**", "bench/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-require-imports": "off",
      "no-restricted-exports": "off",
    },
  },
);
