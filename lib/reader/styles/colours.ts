/**
 * The palette of the reading room, as in the workspace. No font is loaded: the first paint needs one
 * file, and the serifs that systems bring are made for reading.
 */
export const COLOUR_STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fffefb; --tint: #f7f5f1;
  --ink: #1c1e22; --soft: #3d4148; --muted: #5f646d;
  --rule: #e4e0d8; --rule-soft: #efece6; --edge: #8a877f;
  --accent: #2b5f8f; --accent-tint: #e8f0f7;
  --differs: #885909; --differs-tint: #fbf1dc; --danger: #a33a35;
  --c0: #943f3c; --c1: #b0781c; --c2: #2f6f87; --c3: #6a5a94; --c4: #787d86;
  --i0: #8c3936; --i1: #855609; --i2: #2a657b; --i3: #5f4f8a; --i4: #5d636c;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
:root[dir="rtl"] {
  --serif: Vazirmatn, "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, "Noto Sans Arabic", Charter, Georgia, serif;
  --sans: Vazirmatn, "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #181b20; --tint: #121418;
    --ink: #e7e5df; --soft: #c9c8c3; --muted: #9fa4ad;
    --rule: #2f343c; --rule-soft: #262a31; --edge: #6c717a;
    --accent: #86b6e2; --accent-tint: #1d2c3a;
    --differs: #e0b15c; --differs-tint: #332a18; --danger: #e38a82;
    --c0: #d2726c; --c1: #d9a64e; --c2: #6fb1c9; --c3: #a595d3; --c4: #8e939c;
    --i0: #de827c; --i1: #d9a64e; --i2: #6fb1c9; --i3: #ada0d8; --i4: #9fa4ad;
  }
}
`;
