import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { setContentSecurity } from "#lib/launch/web/content-security.ts";
import { READER_POLICY } from "#lib/launch/web/published/policies.ts";

function policyOf(url: string, mapOrigin: string | null = null): string {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  const response = new ServerResponse(request);
  setContentSecurity(request, response, { isDevelopment: false, mapOrigin });
  return String(response.getHeader("content-security-policy"));
}

test("a capture stands in a sandbox that asks nobody for anything; pages do not", () => {
  const id = "0b7c6f0e-7c3f-4d3a-9a43-3b1f9a0c2f11";
  expect(policyOf(`/api/captures/${id}?as=text`)).toMatch(/^sandbox; default-src 'none';/);
  expect(policyOf(`/api/captures/${id}`)).not.toContain("allow-");
  // As who routes reads it, which a browser never sends.
  for (const before of ["/api/x/..", "/api/x/%2e%2e"])
    expect(policyOf(`${before}/captures/${id}`), before).toMatch(/^sandbox;/);
  expect(policyOf("/teams/a/sources?from=/captures/")).toMatch(/^default-src 'self'/);
  expect(policyOf("/teams/a/sources")).toMatch(/^default-src 'self'; script-src 'self' 'nonce-/);
});

test("only a team's own map is fetched from elsewhere, from one origin; workers are files of ours", () => {
  expect(policyOf("/chronologies/a")).toMatch(/; connect-src 'self'; worker-src 'self';/);
  const open = policyOf("/chronologies/a", "https://tiles.example.org");
  expect(open).toContain("; connect-src 'self' https://tiles.example.org; ");
  expect(open.replace(/connect-src[^;]*/, "")).not.toContain("tiles.example.org");
});

test("a preview may do what the published edition may, wherever its address leads", () => {
  expect(policyOf("/previews/a/fa/sources")).toBe(READER_POLICY);
  expect(policyOf("/chronologies/previews/a")).not.toBe(READER_POLICY);
});
