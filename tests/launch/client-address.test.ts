import { expect, it } from "vitest";
import { resolveClientAddress } from "#lib/launch/web/client-address.ts";

it.each([
  // socket, X-Forwarded-For, trusted proxies, expected
  ["127.0.0.1", undefined, 0, "127.0.0.1"],
  ["203.0.113.9", "198.51.100.1", 0, "203.0.113.9"],
  ["10.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "6.6.6.6, 198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
  ["10.0.0.1", undefined, 2, "10.0.0.1"],
  ["10.0.0.1", "198.51.100.1", 5, "198.51.100.1"],
  ["::ffff:203.0.113.9", undefined, 0, "203.0.113.9"],
  ["10.0.0.1", "198.51.100.1:4711", 1, "198.51.100.1"],
  ["10.0.0.1", "[2001:db8::1]:4711", 1, "2001:db8::1"],
  ["10.0.0.1", "<script>, 198.51.100.1", 1, "198.51.100.1"],
])("%s, forwarded for %s, %i proxies: %s", (socket, forwarded, proxies, expected) => {
  expect(resolveClientAddress(socket, forwarded, proxies)).toBe(expected);
});
