import { splitBody } from "#lib/domain/comments/body.ts";
import type { CommentPerson } from "#lib/domain/comments/thread.ts";

export type CommentTextProps = {
  body: string;
  people: ReadonlyMap<string, CommentPerson>;
  ownId: string;
};

/**
 * The words of a comment, as plain text. No address in it is a link: it may be one of a
 * perpetrator's.
 */
export function CommentText({ body, people, ownId }: CommentTextProps) {
  return (
    <p dir="auto" className="text-sm wrap-anywhere whitespace-pre-wrap">
      {splitBody(body).map((part, index) =>
        "text" in part ? (
          part.text
        ) : (
          <bdi
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in its order.
            key={index}
            className={`rounded-sm px-0.5 font-medium ${part.mention === ownId ? "bg-accent-tint text-accent" : "text-accent"}`}
          >
            @{people.get(part.mention)?.name ?? "somebody"}
          </bdi>
        ),
      )}
    </p>
  );
}
