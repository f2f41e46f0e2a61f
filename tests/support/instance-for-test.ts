import { onTestFinished } from "vitest";
import { type Instance, type InstanceOptions, startInstance } from "#tests/support/instance.ts";

/** A whole instance, which is ended and removed with the test. */
export async function start(options: InstanceOptions = {}): Promise<Instance> {
  const instance = await startInstance(options);
  onTestFinished(() => instance.dispose());
  return instance;
}

export const isAnswering = async (url: string) => (await fetch(url)).status < 500;
