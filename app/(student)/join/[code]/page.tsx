import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { SiteFrame } from "@/app/_components/site-frame";
import { JoinScreen } from "./join-screen";

export const metadata: Metadata = { title: "Join a class" };

export default async function JoinCodePage({ params }: PageProps<"/join/[code]">) {
  const { code } = await params;
  return (
    <SiteFrame>
      <Column width="form">
        <JoinScreen code={decodeURIComponent(code)} />
      </Column>
    </SiteFrame>
  );
}
