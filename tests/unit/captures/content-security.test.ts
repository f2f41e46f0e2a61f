import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { setContentSecurity } from "#lib/launch/web/content-security.ts";

function policyOf(url: string): string {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  const response = new ServerResponse(request);
  setContentSecurity(request, response, false);
  return String(response.getHeader("content-security-policy"));
}

test("a capture stands in a sandbox that asks nobody for anything; pages do not", () => {
  const id = "0b7c6f0e-7c3f-4d3a-9a43-3b1f9a0c2f11";
  expect(policyOf(`/api/captures/${id}?as=text`)).toMatch(/^sandbox; default-src 'none';/);
  expect(policyOf(`/api/captures/${id}`)).not.toContain("allow-");
  expect(policyOf("/teams/a/sources")).toMatch(/^default-src 'self'; script-src 'self' 'nonce-/);
});
