import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { QrCode } from "@/app/_components/qr-code";
import { SiteFrame } from "@/app/_components/site-frame";
import { loadSectionPage } from "@/app/_server/pages/teacher-pages";
import { siteAddressOf } from "@/app/_server/site-address";

export const metadata: Metadata = { title: "How to join" };

/** For the board or for paper: how a class gets in, large enough for the last row. */
export default async function JoinBoardPage({
  params,
}: PageProps<"/teacher/sections/[sectionId]/join">) {
  const { sectionId } = await params;
  const { name, joinCode, isArchived } = await loadSectionPage(sectionId);
  const site = siteAddressOf(await headers());
  const link = `${site}/join/${encodeURIComponent(joinCode)}`;
  return (
    <SiteFrame>
      <Column>
        <PageTitle
          over={
            <Link href={`/teacher/sections/${sectionId}`} className="link">
              {name}
            </Link>
          }
        >
          Join {name}
        </PageTitle>
        {isArchived ? (
          <Notice>This class is archived, so nobody can join it. Bring it back first.</Notice>
        ) : (
          <div className="flex flex-wrap items-center gap-x-14 gap-y-8">
            <QrCode
              value={link}
              label={`QR code of the link ${link}`}
              className="w-[min(100%,24rem)] border border-rule"
            />
            <div className="min-w-0 flex-1 basis-72">
              <p className="text-stem">Point a camera here, or open</p>
              <p className="mt-1 text-heading font-semibold break-words">
                {site.replace(/^https?:\/\//, "")}/join
              </p>
              <p className="mt-6 text-stem">and type</p>
              <p className="font-serif text-[clamp(2.5rem,9vw,5rem)] leading-tight font-semibold tracking-[0.1em] tabular-nums select-all">
                {joinCode}
              </p>
            </div>
          </div>
        )}
      </Column>
    </SiteFrame>
  );
}
