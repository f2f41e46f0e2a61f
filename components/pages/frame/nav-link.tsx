"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { joinClasses } from "#components/ui/class-names.ts";

export type NavLinkProps = {
  href: string;
  /** Also marked on the pages below `href`. */
  coversBelow?: boolean;
  className: string;
  currentClassName: string;
  children: ReactNode;
};

/** A link of a navigation: marks the page one is on, and dims while the next one loads. */
export function NavLink({
  href,
  coversBelow = false,
  className,
  currentClassName,
  children,
}: NavLinkProps) {
  const path = usePathname();
  const isCurrent = path === href || (coversBelow && path.startsWith(`${href}/`));
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className={joinClasses(className, isCurrent && currentClassName)}
    >
      <LinkText>{children}</LinkText>
    </Link>
  );
}

function LinkText({ children }: { children: ReactNode }) {
  const { pending } = useLinkStatus();
  return (
    <span className={joinClasses("transition-opacity duration-180", pending && "opacity-50")}>
      {children}
    </span>
  );
}
