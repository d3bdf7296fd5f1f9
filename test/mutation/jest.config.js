/** The tests of what decides, as Stryker runs them; `npm run mutation` says which of the two entries. */
const { projects } = require("../../jest.config.js");

module.exports = { ...projects[0], rootDir: "../..", testMatch: ["<rootDir>/test/mutation/{rules,cells}.ts"] };
