"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonClasses } from "#components/ui/button.tsx";

export type ButtonLinkProps = { href: string; variant?: ButtonVariant; children: ReactNode };

/** A way to another page that looks like a button. */
export function ButtonLink({ href, variant = "secondary", children }: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonClasses(variant)}>
      {children}
    </Link>
  );
}
