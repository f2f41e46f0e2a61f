"use client";

import { useState } from "react";
import { formatInstant } from "#components/editor/format-instant.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MoreIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Comment } from "#lib/domain/comments/thread.ts";
import { CommentText } from "./comment-text.tsx";
import { Composer } from "./composer.tsx";
import { useComments } from "./entry-comments-context.tsx";
import { ReactionMarks, ReactMenu } from "./reactions.tsx";
import { useCommentCommands } from "./use-comment-commands.ts";

export type CommentLineProps = { comment: Comment; isNew: boolean };

/** One comment of a thread. */
export function CommentLine({ comment, isNew }: CommentLineProps) {
  const { people } = useComments();
  const { me } = useWorkspace();
  const [isEditing, setIsEditing] = useState(false);
  const { edit } = useCommentCommands();
  const author = people.get(comment.authorId);
  const name = author?.name ?? "Somebody";
  if (comment.body === null)
    return <li className="py-1.5 ps-8 text-xs text-muted">A comment by {name} was taken back.</li>;
  return (
    <li className="group/comment relative flex gap-2 py-1.5">
      <span aria-hidden className="pt-0.5">
        <Avatar name={name} colour={author?.colour ?? "#666b74"} size="md" />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex min-h-6 items-center gap-1.5 text-xs">
          <bdi className="truncate font-medium">{name}</bdi>
          <When comment={comment} />
          {isNew ? <NewMark /> : null}
          <span className="ms-auto flex shrink-0 opacity-60 group-hover/comment:opacity-100 focus-within:opacity-100">
            <CommentTools {...{ comment, name }} onEdit={() => setIsEditing(true)} />
          </span>
        </div>
        {isEditing ? (
          <Composer
            label="Your comment"
            submitLabel="Keep"
            draftKey={`edit:${comment.id}`}
            startBody={comment.body}
            autoFocus
            onSubmit={async (body) => {
              const isDone = await edit(comment.id, body);
              if (isDone) setIsEditing(false);
              return isDone;
            }}
            onCancel={() => setIsEditing(false)}
          />
        ) : (
          <CommentText body={comment.body} people={people} ownId={me.id} />
        )}
        <ReactionMarks comment={comment} />
      </div>
    </li>
  );
}

function When({ comment }: { comment: Comment }) {
  const { createdAt, editedAt } = comment;
  return (
    <span className="shrink-0 text-2xs text-muted">
      <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
      {editedAt ? <span title={`Edited ${formatInstant(editedAt)}`}> · edited</span> : null}
    </span>
  );
}

export function NewMark() {
  return (
    <span className="shrink-0 rounded-sm bg-accent-tint px-1 text-2xs font-medium text-accent">
      new
    </span>
  );
}

type CommentToolsProps = { comment: Comment; name: string; onEdit: () => void };

function CommentTools({ comment, name, onEdit }: CommentToolsProps) {
  const { me, rights } = useWorkspace();
  const { mayComment } = useComments();
  const { remove } = useCommentCommands();
  if (!mayComment) return null;
  const isOwn = comment.authorId === me.id;
  return (
    <>
      <ReactMenu comment={comment} author={name} />
      {isOwn || rights.mayModerate ? (
        <Menu
          label="Comment"
          trigger={
            <IconButton
              label={`What to do with the comment by ${name}`}
              size="sm"
              className="text-muted"
            >
              <MoreIcon />
            </IconButton>
          }
        >
          {isOwn ? <MenuCommand onAction={onEdit}>Edit</MenuCommand> : null}
          <MenuCommand tone="danger" onAction={() => void remove(comment.id)}>
            Take back
          </MenuCommand>
        </Menu>
      ) : null}
    </>
  );
}
