import "../support/mock-question-writer";
import { expect, test } from "vitest";
import type { InvitationMade } from "@/app/_contract/co-teaching";
import type { Me } from "@/app/_contract/people";
import type { SectionForTeacher } from "@/app/_contract/sections";
import { useMemoryDatabase } from "../support/memory-database";
import { expectStatus, makeClassroom, teacherBrowser } from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

useMemoryDatabase();

const newAccount = (email: string, invitation: string) => ({
  name: "Ben Carr",
  email,
  password: "correct horse",
  invitation,
});

test("a colleague makes an account with the link, teaches the class, and is removed", async () => {
  const { teacher, sectionId } = await makeClassroom();
  const path = `/api/sections/${sectionId}`;
  const invited = await teacher.call<InvitationMade>("POST", `${path}/invitation`);
  const { code } = expectStatus(invited, 201);
  const stranger = await teacherBrowser();
  const refused = await stranger.call("POST", `/api/invitations/${code}`);
  expect([refused.status, refused.body.error.code]).toEqual([403, "not-allowed"]);
  expect(refused.body.error.message).toContain("another school");

  const colleague = new TestBrowser();
  const account = newAccount("ben@hill.example", code);
  expectStatus(await colleague.call("POST", "/api/auth/sign-up/email", account), 201);
  const school = async (browser: TestBrowser) =>
    expectStatus(await browser.call<Me>("GET", "/api/me"), 200).school?.name;
  expect(await school(colleague)).toBe(await school(teacher));
  const section = expectStatus(await colleague.call<SectionForTeacher>("GET", path), 200);
  expect(section.teachers.map(({ name, isSelf }) => [name, isSelf])).toEqual([
    ["Ada Berg", false],
    ["Ben Carr", true],
  ]);

  const ben = section.teachers.find(({ isSelf }) => isSelf)?.id ?? "";
  expectStatus(await teacher.call("DELETE", `${path}/teachers/${ben}`), 204);
  expect((await colleague.call("GET", path)).status).toBe(404);
  const ada = section.teachers.find(({ isSelf }) => !isSelf)?.id ?? "";
  const last = await teacher.call("DELETE", `${path}/teachers/${ada}`);
  expect([last.status, last.body.error.code]).toEqual([409, "last-teacher"]);
});

test("with a link that does not work no account is made, so that the address stays free", async () => {
  const browser = new TestBrowser();
  const account = newAccount("eli@hill.example", "used-up");
  const refused = await browser.call("POST", "/api/auth/sign-up/email", account);
  expect([refused.status, refused.body.error.code]).toEqual([404, "unknown-code"]);
  const { invitation: _, ...plain } = account;
  expectStatus(await browser.call("POST", "/api/auth/sign-up/email", plain), 201);
});
