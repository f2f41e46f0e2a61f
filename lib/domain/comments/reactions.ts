/** Short answers that need no sentence. Words, since the subject is grave. */
export const REACTIONS = ["agree", "disagree", "unsure", "looking", "done", "thanks"] as const;
export type Reaction = (typeof REACTIONS)[number];

export const REACTION_LABELS: Record<Reaction, string> = {
  agree: "Agree",
  disagree: "Disagree",
  unsure: "Not sure",
  looking: "Looking into it",
  done: "Done",
  thanks: "Thanks",
};
