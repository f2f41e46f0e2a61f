"use client";

import { signOut } from "next-auth/react";

/**
 * Signs out. A whole new page, so that nothing of the session stays in the router's memory; nor does
 * what the tab keeps, such as the draft of a proposal.
 */
export async function leave(): Promise<void> {
  await signOut({ redirect: false });
  sessionStorage.clear();
  window.location.assign("/sign-in");
}
