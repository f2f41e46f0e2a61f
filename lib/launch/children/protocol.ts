/** A child process tells its supervisor over IPC. `drained`: takes no new requests any more. */
export type FromChild = { type: "listening"; port: number } | { type: "drained" };

/** The supervisor tells a child over IPC. */
export type ToChild = { type: "stop" };

/** Narrow what arrived over IPC; Next and others send words of their own. */
export function isFromChild(message: unknown): message is FromChild {
  const type = typeof message === "object" && message ? Reflect.get(message, "type") : undefined;
  if (type === "listening") return Number.isInteger(Reflect.get(Object(message), "port"));
  return type === "drained";
}

/** Narrow what arrived over IPC from the supervisor. */
export function isToChild(message: unknown): message is ToChild {
  return typeof message === "object" && message !== null && Reflect.get(message, "type") === "stop";
}
