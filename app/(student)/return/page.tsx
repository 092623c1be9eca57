import type { Metadata } from "next";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SiteFrame } from "@/app/_components/site-frame";
import { ReturnForm } from "./return-form";

export const metadata: Metadata = { title: "Come back" };

export default function ReturnPage() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="You were given it when you joined your class.">
          Come back with your return code
        </PageTitle>
        <ReturnForm />
        <p className="mt-10 border-t border-rule pt-5 text-muted">
          Lost it? Your teacher can give you a new one. New here?{" "}
          <Link href="/join" className="link text-ink">
            Join a class
          </Link>
        </p>
      </Column>
    </SiteFrame>
  );
}
