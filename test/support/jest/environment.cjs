const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** The worker's own globals (see `runtime.cjs`); what a test file has added to them goes with it. */
module.exports = class {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  before = new Map(
    Reflect.ownKeys(globalThis).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]),
  );
  exit = process.exit;

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    process.exit = this.exit;
    for (const key of Reflect.ownKeys(globalThis))
      if (!this.before.has(key)) Reflect.deleteProperty(globalThis, key);
    for (const [key, was] of this.before) if (was.configurable) Object.defineProperty(globalThis, key, was);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
};
