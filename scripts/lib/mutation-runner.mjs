import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { register } from "tsx/cjs/api";

/**
 * A test runner for Stryker that loads the test files once and asks them about one mutant after the other. Jest
 * loads everything anew for each mutant, which takes an hour where this takes a minute. It knows of Jest what the
 * tests of rules and cell readers use: describe, test, each, expect.
 */
class TestsTogether {
  constructor(folder, names) {
    this.folder = folder;
    this.names = names;
    this.tests = new Map();
    // The mutated code keeps the record of what it reaches that it finds when it is loaded.
    this.state = globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  init() {
    const inProject = createRequire(path.join(process.cwd(), "package.json"));
    const inJest = createRequire(inProject.resolve("jest"));
    Object.assign(globalThis, { ...this.collector(), expect: inJest("expect").expect });
    register();
    const place = path.join(process.cwd(), "test", this.folder);
    for (const file of readdirSync(place)) if (this.names.test(file)) inProject(path.join(place, file));
  }

  /** `test` and `describe` that note what they are told, under a name of its own each. */
  collector() {
    const within = [];
    const test = (name, run) => {
      const id = `${this.tests.size}: ${[...within, name].join(" ")}`;
      this.tests.set(id, run);
    };
    const describe = (name, tell) => {
      within.push(name);
      tell();
      within.pop();
    };
    for (const told of [test, describe]) {
      told.each = (table) => (name, tell) => {
        table.forEach((row, position) => told(`${name} #${position + 1}`, () => (Array.isArray(row) ? tell(...row) : tell(row))));
      };
    }
    return { test, it: test, describe };
  }

  async dryRun() {
    const tests = [];
    for (const [id, run] of this.tests) {
      this.state.currentTestId = id;
      const began = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - began;
      tests.push(failureMessage === null ? { id, name: id, timeSpentMs, status: 0 } : { id, name: id, timeSpentMs, status: 1, failureMessage });
    }
    this.state.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: structuredClone(this.state.mutantCoverage) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ids = testFilter ?? [...this.tests.keys()];
    Object.assign(this.state, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      for (const [position, id] of ids.entries()) {
        const failureMessage = await failureOf(this.tests.get(id));
        if (this.state.hitCount > hitLimit) return { status: "timeout", reason: `Reached more than ${hitLimit} times` };
        if (failureMessage !== null) return { status: "killed", killedBy: [id], failureMessage, nrOfTests: position + 1 };
      }
      return { status: "survived", nrOfTests: ids.length };
    } finally {
      Object.assign(this.state, { activeMutant: undefined, hitCount: undefined });
    }
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runners by the name that Stryker's option `testRunner` gives: the tests of rules, and those of cell readers. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "rules", factory: () => new TestsTogether("rules", /\.test\.ts$/) },
  { kind: "TestRunner", name: "cells", factory: () => new TestsTogether("roster", /^(cells.*|dates|period|said|recognise)\.test\.ts$/) },
];
