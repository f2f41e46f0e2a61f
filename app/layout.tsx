import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/vazirmatn/wght.css";
import "./globals.css";

/** Every page carries a nonce of its own, so none is rendered ahead of its request. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Sourceline", template: "%s · Sourceline" },
  description: "Chronologies of events, written together, with every fact tied to a source.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffefb" },
    { media: "(prefers-color-scheme: dark)", color: "#181b20" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  // `data-theme` may be set on <html> before React starts, so the attributes may differ.
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
