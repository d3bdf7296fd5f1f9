/** Unit and host tests in Node, component tests in jsdom, browser tests in Node against Chromium. */
const common = {
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // The package names a file for require() that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(intl-messageformat|@formatjs|@noble|strip-bom|uuid|numfmt|pixelmatch)/)"],
};

module.exports = {
  // A loaded machine is slow, not wrong: nothing here measures seconds.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/components/"],
    },
    {
      ...common,
      displayName: "components",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/components/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/components/setup.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
