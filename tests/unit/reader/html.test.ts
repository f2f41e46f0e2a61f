import { expect, test } from "vitest";
import { attribute, escapeHtml, html, joinHtml } from "#lib/reader/html.ts";

test("what stands in a template is escaped, in text and in attributes", () => {
  const hostile = `"><img src=x onerror='alert(1)'>&`;
  const { markup } = html`<a title="${hostile}">${hostile}</a>`;
  expect(markup).toBe(
    '<a title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</a>',
  );
});

test("markup stands as it is, within lists as well, and nothing leaves nothing", () => {
  const items = ["<b>", html`<i>${"&"}</i>`, 3, null, undefined, false] as const;
  expect(html`${items}`.markup).toBe("&lt;b&gt;<i>&amp;</i>3");
});

test("an object that is made to look like markup cannot come out of a text", () => {
  expect(html`${'{"markup":"<script>"}'}`.markup).toBe(
    "{&quot;markup&quot;:&quot;&lt;script&gt;&quot;}",
  );
});

test("control characters are dropped, lines and scripts of all kinds are kept", () => {
  expect(escapeHtml("a\u0000b\u0008c\nd\te\u007F کابل \u{1F54A}")).toBe("abc\nd\te کابل \u{1F54A}");
});

test("an attribute without a value is left out", () => {
  expect(html`<p${attribute("lang", "")}${attribute("lang", 'a"b')}>`.markup).toBe(
    '<p lang="a&quot;b">',
  );
});

test("separators stand between what is there only", () => {
  expect(html`${joinHtml(["a", "", null, "b", html``], ", ")}`.markup).toBe("a, b");
});
