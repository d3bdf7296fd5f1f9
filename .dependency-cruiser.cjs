/** The arrows between the folders: what each may import. Everything else is an error. */
const may = {
  guideline: ["guideline", "errors"],
  roster: ["roster", "guideline", "errors"],
  rules: ["rules", "roster", "guideline"],
  findings: ["findings", "rules", "roster", "guideline", "messages", "errors"],
  messages: ["messages"],
  annotation: ["annotation", "findings", "roster", "guideline", "messages", "errors"],
  reply: ["reply", "findings", "annotation/(plan|boxes|looks|text-width|tokens)", "roster", "guideline", "messages", "errors"],
  sharing: ["sharing", "findings", "annotation/(plan|text-width)", "roster", "rules/rule", "guideline", "messages", "errors"],
  workbook: ["workbook", "annotation/(plan|text-width)", "roster/(address|grid|steps)", "errors"],
  "excel-host": ["excel-host", "workbook/file", "roster/(address|grid)", "errors"],
  workbench: ["workbench", "excel-host", "workbook/file", "roster/(address|grid)", "messages", "errors"],
  taskpane: ["taskpane", "now", "check", "columns", "sign-off", "template", "sample", "reading-sheet", "repair", "share", "sharing/(fields|left-out)", "replies", "reply/group", "findings", "guideline", "roster", "rules/rule", "annotation/plan", "messages", "workbook/(port|excel|file/copy-source)", "errors"],
  commands: ["commands", "now", "check", "findings/(settings|store)", "guideline", "messages", "workbook/(port|excel)", "errors"],
  cli: ["cli", "check", "template", "reading-sheet", "repair", "share", "replies", "reply/group", "sharing/left-out", "findings", "guideline", "roster/(address|column-rules|corrections|field|field-names|roster)", "messages", "workbook/(port|file)", "annotation/plan", "errors"],
};

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...Object.entries(may).map(([folder, targets]) => ({
      name: `${folder}-arrows`,
      comment: `src/${folder} may import only ${targets.join(", ")}`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: targets.map((target) => `^src/${target}([/.]|$)`) },
    })),
    {
      name: "check-arrows",
      severity: "error",
      from: { path: "^src/(check|run-control|chosen-sheets|columns|sign-off|template|share|replies|reading-sheet|repair)\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(check|run-control|chosen-sheets|sharing|reply|guideline|roster|rules|findings|messages|annotation|workbook/port|errors)" },
    },
    {
      name: "core-has-no-dom-or-node",
      severity: "error",
      from: { path: "^src/(guideline|roster|rules|findings|messages|annotation|workbook/file|errors|check|run-control|chosen-sheets|columns|sign-off|template|share|sharing|replies|reply|reading-sheet|repair)" },
      to: { path: "^(react|react-dom|@fluentui|@microsoft)", dependencyTypes: ["npm", "core"] },
    },
    {
      name: "no-node-in-the-core",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "tests-only-in-test", severity: "error", from: { path: "^src/" }, to: { path: "^(test|bench|scripts)/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"], extensions: [".ts", ".tsx", ".d.ts", ".js", ".cjs", ".mjs", ".json"] },
  },
};
