"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { REACTION_LABELS, REACTIONS, type Reaction } from "#lib/domain/comments/reactions.ts";
import type { Comment, ReactionMark } from "#lib/domain/comments/thread.ts";
import { ReactIcon } from "./comment-icons.tsx";
import { useComments } from "./entry-comments-context.tsx";
import { useCommentCommands } from "./use-comment-commands.ts";

/** Who answered with a word; one's own can be taken away by pressing it again. */
export function ReactionMarks({ comment }: { comment: Comment }) {
  const { me } = useWorkspace();
  const { mayComment } = useComments();
  const { react } = useCommentCommands();
  if (comment.reactions.length === 0) return null;
  return (
    <ul aria-label="Reactions" className="mt-1 flex flex-wrap gap-1">
      {comment.reactions.map((mark) => {
        const isOwn = mark.userIds.includes(me.id);
        return (
          <li key={mark.reaction}>
            <ReactionButton
              {...{ mark, isOwn }}
              isDisabled={!mayComment}
              onPress={() => void react(comment.id, mark.reaction, !isOwn)}
            />
          </li>
        );
      })}
    </ul>
  );
}

type ReactionButtonProps = {
  mark: ReactionMark;
  isOwn: boolean;
  isDisabled: boolean;
  onPress: () => void;
};

function ReactionButton({ mark, isOwn, isDisabled, onPress }: ReactionButtonProps) {
  const { people } = useComments();
  const label = REACTION_LABELS[mark.reaction];
  const names = mark.userIds.map((id) => people.get(id)?.name ?? "somebody").join(", ");
  return (
    <button
      type="button"
      aria-pressed={isOwn}
      aria-label={`${label}: ${names}`}
      title={names}
      disabled={isDisabled}
      onClick={onPress}
      className={joinClasses(
        "inline-flex h-5 items-center gap-1 rounded-full border px-2 text-2xs",
        isOwn ? "border-accent bg-accent-tint text-accent" : "border-rule text-muted",
        !isDisabled && "hover:border-faint",
      )}
    >
      {label}
      <span className="tabular">{mark.userIds.length}</span>
    </button>
  );
}

export function ReactMenu({ comment, author }: { comment: Comment; author: string }) {
  const { me } = useWorkspace();
  const { react } = useCommentCommands();
  const isOn = (reaction: Reaction) =>
    comment.reactions.some((mark) => mark.reaction === reaction && mark.userIds.includes(me.id));
  return (
    <Menu
      label="Reactions"
      onAction={(id) => void react(comment.id, id as Reaction, !isOn(id as Reaction))}
      trigger={
        <IconButton label={`React to the comment by ${author}`} size="sm" className="text-muted">
          <ReactIcon />
        </IconButton>
      }
    >
      {REACTIONS.map((reaction) => (
        <MenuCommand key={reaction} id={reaction}>
          {isOn(reaction) ? `Take away “${REACTION_LABELS[reaction]}”` : REACTION_LABELS[reaction]}
        </MenuCommand>
      ))}
    </Menu>
  );
}
