import type { Metadata } from "next";
import { QuietPage } from "#components/pages/frame/quiet-page.tsx";
import { Button } from "#components/ui/button.tsx";

export const metadata: Metadata = { title: "No more letters" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening the page ends nothing: programs that look at links before people do would do it. */
export default async function Page({ searchParams }: Props) {
  const { person, token, done } = await searchParams;
  if (done)
    return (
      <QuietPage title="No more letters">
        <p>Nothing is sent to you any more. Under “Account” you can choose letters again.</p>
      </QuietPage>
    );
  const query = new URLSearchParams({ person: String(person ?? ""), token: String(token ?? "") });
  return (
    <QuietPage title="No more letters?">
      <form method="post" action={`/api/unsubscribe?${query}`} className="flex flex-col gap-4">
        <p>Your inbox stays as it is. Only the letters about it end.</p>
        <Button type="submit" variant="primary" className="self-start">
          End the letters
        </Button>
      </form>
    </QuietPage>
  );
}
