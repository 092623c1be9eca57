import type { Metadata } from "next";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SiteFrame } from "@/app/_components/site-frame";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Make a teacher’s account" };

export default function SignUpPage() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="Your classes and what they write are yours alone. Nothing is sent anywhere else.">
          Make a teacher’s account
        </PageTitle>
        <SignUpForm />
        <p className="mt-10 border-t border-rule pt-5 text-muted">
          You have one already?{" "}
          <Link href="/sign-in" className="link text-ink">
            Sign in
          </Link>
        </p>
      </Column>
    </SiteFrame>
  );
}
