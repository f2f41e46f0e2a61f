import { expect, test } from "vitest";
import { readCredit } from "#components/map/parts/read-credit.ts";

test("text and links of a credit", () => {
  const html =
    '&copy; <a href="https://www.openstreetmap.org/copyright" target="_blank">OpenStreetMap</a> contributors';
  expect(readCredit(html)).toEqual([
    { text: "©", href: null },
    { text: "OpenStreetMap", href: "https://www.openstreetmap.org/copyright" },
    { text: "contributors", href: null },
  ]);
});

test.each([
  ["<img src=x onerror=alert(1)>Tiles", [{ text: "Tiles", href: null }]],
  ["<a href='javascript:alert(1)'>Tiles</a>", [{ text: "Tiles", href: null }]],
  ["<a href=//example.org>Tiles</a>", [{ text: "Tiles", href: null }]],
  ["<script>alert(1)</script>", [{ text: "alert(1)", href: null }]],
  ["a &lt;b&gt; &unknown; c", [{ text: "a <b> &unknown; c", href: null }]],
  ["<a href=https://tiles.example.org>", []],
  ["", []],
])("%s is text", (html, parts) => {
  expect(readCredit(html)).toEqual(parts);
});
