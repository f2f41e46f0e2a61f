/**
 * public: message and detail are shown; message_only: the detail stays in the log;
 * disguised: presented as not_found, detail in the log.
 */
export type ErrorVisibility = "public" | "message_only" | "disguised";

type ErrorRow = { status: number; message: string; visibility: ErrorVisibility };

/** Every way a request can be refused: its HTTP status and the sentence a person reads. */
export const ERROR_TABLE = {
  bad_request: {
    status: 400,
    message: "This request could not be understood.",
    visibility: "public",
  },
  unauthenticated: {
    status: 401,
    message: "Sign in to continue.",
    visibility: "message_only",
  },
  forbidden: {
    // The same answer as not_found: who may not see a thing may not learn that it exists.
    status: 404,
    message: "There is nothing here, or you may not see it.",
    visibility: "disguised",
  },
  not_allowed: {
    // For a thing the person can see already: saying so reveals nothing.
    status: 403,
    message: "Your role in this team does not allow this.",
    visibility: "public",
  },
  not_found: {
    status: 404,
    message: "There is nothing here, or you may not see it.",
    visibility: "message_only",
  },
  conflict: {
    status: 409,
    message: "This was changed by somebody else in the meantime. Look at it again and repeat.",
    visibility: "public",
  },
  too_many_requests: {
    status: 429,
    message: "Too many attempts. Wait a little and try again.",
    visibility: "public",
  },
  too_large: {
    status: 413,
    message: "This is larger than can be accepted.",
    visibility: "public",
  },
  origin_refused: {
    status: 403,
    message: "This request came from another site and was refused.",
    visibility: "message_only",
  },
  invitation_invalid: {
    status: 404,
    message: "This invitation is not valid. Ask for a new one.",
    visibility: "message_only",
  },
  invitation_expired: {
    status: 410,
    message: "This invitation has expired. Ask for a new one.",
    visibility: "message_only",
  },
  invitation_used: {
    status: 410,
    message: "This invitation was used already. Sign in instead.",
    visibility: "message_only",
  },
  sign_in_failed: {
    // One sentence for a wrong address and a wrong password: it must not tell which.
    status: 401,
    message: "Address or password is wrong.",
    visibility: "message_only",
  },
  password_too_weak: {
    status: 422,
    message: "This password is too short or too well known. Choose another.",
    visibility: "public",
  },
  email_taken: {
    status: 409,
    message: "This address has an account already. Sign in instead.",
    visibility: "message_only",
  },
  already_set_up: {
    status: 409,
    message: "This installation was set up already. Sign in instead.",
    visibility: "message_only",
  },
  cannot_save: {
    status: 503,
    message: "This could not be saved. Keep the page open; it is tried again.",
    visibility: "message_only",
  },
  unavailable: {
    status: 503,
    message: "A part of the service does not answer. Try again in a moment.",
    visibility: "message_only",
  },
  internal: {
    status: 500,
    message: "Something went wrong on our side. It was recorded.",
    visibility: "message_only",
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERROR_TABLE;
