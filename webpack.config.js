const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { minify } = require("@swc/core");
const { Compilation, DefinePlugin, sources } = require("webpack");
const { version } = require("./package.json");

/** Microsoft's own copy, which the store asks for; the other choice is the npm library beside our pages. */
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeLibrary = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

/** Of the 86 MB of the library, what office.js asks for in Excel: the API by platform, its map, and our two languages. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** The pages of rules, which help links open at their clause. */
const helpPages = [
  { from: "docs/RULES.md", lang: "zh-CN" },
  { from: "docs/RULES.en-US.md", lang: "en-US" },
];
const callText = path.join(__dirname, "src/guideline/2026-2/call.txt");

/**
 * Nothing is loaded from or sent to anywhere but the page's own server (and Microsoft's library, in a store build).
 * Inline styles are what Fluent's Griffel and office.js write.
 */
function contentSecurityPolicy(cdn) {
  const office = cdn ? ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...office].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...office].join(" "),
    "frame-src 'self'",
    "manifest-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const sourceRules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    },
  },
];

/** Makes our scripts small with swc: a quarter of the time that webpack's own choice takes, for the same size. */
const swcMinimizer = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap("SwcMinimizer", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinimizer", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE }, async (assets) => {
        const ours = Object.keys(assets).filter((name) => name.endsWith(".js") && compilation.getAsset(name)?.info.minimized !== true);
        await Promise.all(
          ours.map(async (name) => {
            const { code } = await minify(assets[name].source().toString(), { compress: true, mangle: true, ecma: 2022, format: { comments: false } });
            compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
          }),
        );
      }),
    ),
};

const common = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: sourceRules },
  performance: false,
  stats: { preset: "errors-warnings", colors: false },
});

/** The pages: the task pane, the page behind the ribbon's commands, and the workbench at the root. */
function pages(mode, cdn) {
  const page = (chunk, filename, template, extra = {}) =>
    new HtmlPlugin({
      filename,
      template,
      chunks: [chunk],
      scriptLoading: "defer",
      templateParameters: { officeUrl: cdn ? officeCdn : "office/office.js", csp: contentSecurityPolicy(cdn), ...extra },
    });
  return {
    ...common(mode),
    name: "pages",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      workbench: "./src/workbench/index.tsx",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^cli[\\/]/ },
    },
    optimization: { splitChunks: { chunks: "all" }, minimizer: [swcMinimizer] },
    plugins: [
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      page("taskpane", "taskpane.html", "./src/taskpane/taskpane.html"),
      page("commands", "commands.html", "./src/commands/commands.html"),
      page("workbench", "index.html", "./src/workbench/index.html"),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          ...helpPages.map(({ from, lang }) => ({ from, to: `help/rules.${lang}.html`, transform: async (markdown) => (await import("./scripts/lib/help-page.mjs")).helpPage(String(markdown), readFileSync(callText, "utf8"), lang) })),
          ...(cdn ? [] : officeFiles.map((file) => ({ from: path.join(officeLibrary, file), to: `office/${file}`, info: { minimized: true } }))),
        ],
      }),
    ],
  };
}

/** The command line, one file for Node. */
function cli(mode) {
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { main: "./src/cli/main.ts" },
    output: { path: path.join(__dirname, "dist/cli"), filename: "main.js" },
    optimization: { minimize: false },
    plugins: [new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) })],
  };
}

/** `--env officejs=cdn` for a store build; `--config-name pages` or `cli` builds one half. */
module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const cdn = env.officejs === "cdn";
  return [pages(mode, cdn), cli(mode)];
};
