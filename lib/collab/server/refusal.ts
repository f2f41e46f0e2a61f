import type { CloseReason } from "#lib/collab/protocol.ts";

/**
 * What a hook throws. Deliberately without a `message`: the library prints every error that has
 * one, and sends `reason` to the client.
 */
export class Refusal {
  readonly code = 4400;
  readonly reason: CloseReason;
  constructor(reason: CloseReason) {
    this.reason = reason;
  }
}
