import { defineConfig } from "vitest/config";

const setupFiles = ["tests/support/quiet-console.ts"];

export default defineConfig({
  test: {
    passWithNoTests: true,
    // One less than there are cores is the default: of two, one would stand idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles,
          // They share nothing that one could spoil for the other, and loading is half of their time.
          isolate: false,
          // A limit for what hangs. Property tests take a second, and several on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/postgres-setup.ts"],
          setupFiles,
          // Each has a database of its own, and loading the program was a third of their time.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "fuzz",
          include: ["tests/fuzz/**/*.test.ts"],
          globalSetup: ["tests/support/postgres-setup.ts"],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "launch",
          include: ["tests/launch/**/*.test.ts"],
          // Whole instances, two at a time: the second waits for the build of the first.
          setupFiles,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
