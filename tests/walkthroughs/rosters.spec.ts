import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { signUp } from "../support/browser-teacher";

const LIST = `Last name,First name,No
Ali,Noor,1
Beck,Otto,2
ali,noor,3
,,4
Roth,Pia,5`;

test("a roster from a table with faults; the class is renamed, shown on the board, archived and brought back", async ({
  page,
  browser,
  baseURL,
}) => {
  await signUp(page, `Roster ${process.pid}`);
  await page.getByLabel("Name your first class").fill("8b English");
  await page.getByRole("button", { name: "Add the class" }).click();
  await page.getByRole("link", { name: "8b English" }).click();

  await test.step("the list is looked over, and what is wrong is said and stays", async () => {
    const field = page.getByLabel("Add students");
    await field.fill("a picture");
    await page.getByLabel("CSV file with the list").setInputFiles({
      name: "class.xlsx",
      mimeType: "application/vnd.ms-excel",
      buffer: Buffer.from("PK"),
    });
    await expect(page.getByText(/class\.xlsx is no text\..*save it as CSV/)).toBeVisible();
    await expect(field).toHaveValue("a picture");
    await page.getByLabel("CSV file with the list").setInputFiles({
      name: "class.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(LIST),
    });
    await expect(page.getByLabel("Names are read as")).toHaveValue("0");
    const row = (name: RegExp) => page.getByRole("row", { name });
    await expect(row(/^2 Noor Ali$/)).toBeVisible();
    await expect(row(/^4 noor ali/)).toContainText("The same as line 2");
    await expect(row(/^5 /)).toContainText("No name in this line");
    await expect(page.getByText("3 to add, 2 left out; those stay in the field.")).toBeVisible();
    await expectAccessible(page, "a list looked over");
    await page.getByRole("button", { name: "Add 3 students" }).click();
    await expect(page.getByText("0 of 3 have joined")).toBeVisible();
    await expect(field).toHaveValue("Last name,First name,No\nali,noor,3\n,,4");
    await expect(row(/noor ali/)).toContainText("On the roster already");
    await field.fill("");
  });

  await test.step("another name, and a new code", async () => {
    await page.getByLabel("Name of the class").fill("8b Reading");
    await page.getByRole("button", { name: "Rename" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "8b Reading" })).toBeVisible();
    await page.getByRole("button", { name: "New join code" }).click();
    await expect(page.getByText(/^The code is now /)).toBeVisible();
  });

  const student = await (await browser.newContext({ baseURL })).newPage();
  await test.step("on the board stand code, link and a QR code that leads there", async () => {
    await page.getByRole("link", { name: "Show it large, with a QR code" }).click();
    const code = page.getByRole("img", { name: /^QR code of the link / });
    await expect(code).toBeVisible();
    await expectAccessible(page, "the board");
    const link = (await code.getAttribute("aria-label"))?.split(" ").at(-1) ?? "";
    await student.goto(link);
    await expect(student.getByText("8b Reading")).toBeVisible();
    await page.getByRole("link", { name: "8b Reading" }).click();
  });

  await test.step("archived it is off the desk and closed; brought back it is as it was", async () => {
    await page.getByRole("button", { name: "Archive the class" }).click();
    await expect(page.getByText("This class is archived.")).toBeVisible();
    await expectAccessible(page, "an archived class");
    await student.reload();
    await expect(student.getByText(/No class has this code/)).toBeVisible();
    await page.getByRole("link", { name: "Your desk" }).click();
    await expect(page.getByRole("link", { name: "8b Reading" })).toBeHidden();
    await page.getByText("Archived classes (1)").click();
    await expectAccessible(page, "the desk with an archived class");
    await page.getByRole("link", { name: "8b Reading" }).click();
    await page.getByRole("button", { name: "Bring the class back" }).click();
    await expect(page.getByRole("button", { name: "Archive the class" })).toBeVisible();
    await student.reload();
    await expect(student.getByText("8b Reading")).toBeVisible();
  });

  await test.step("who joined twice is one student, and one goes to another class", async () => {
    await student.getByRole("radio", { name: "My name is not here" }).check();
    await student.getByLabel("Your name, as your teacher knows it").fill("Noor");
    await student.getByRole("button", { name: "Join" }).click();
    await expect(student.getByRole("heading", { name: "Welcome, Noor" })).toBeVisible();
    await page.reload();
    const ask = page.getByRole("button", { name: "Noor Ali joined twice" });
    await ask.click();
    const dialog = page.getByRole("dialog", { name: "Noor Ali joined twice?" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(ask).toBeFocused();
    await ask.click();
    await dialog.getByLabel("Also on the roster as").selectOption("Noor");
    await expect(dialog).toContainText("The return code of Noor goes on.");
    await expect(dialog).toContainText("No quiz was taken under both names.");
    await expectAccessible(page, "two students to be made one");
    await dialog.getByRole("button", { name: "Make them one" }).click();
    await expect(page.getByText("1 of 3 have joined")).toBeVisible();

    await page.getByRole("button", { name: "Move Otto Beck" }).click();
    const move = page.getByRole("dialog", { name: "Move Otto Beck" });
    await expect(move).toContainText("This is your only class.");
    await move.getByRole("button", { name: "Cancel" }).click();
    await page.request.post("/api/sections", {
      data: { name: "8c" },
      headers: { origin: String(baseURL) },
    });
    await page.reload();
    await page.getByRole("button", { name: "Move Otto Beck" }).click();
    await move.getByRole("checkbox").check();
    await expect(move.getByRole("button", { name: "Put in both" })).toBeVisible();
    await move.getByRole("checkbox").uncheck();
    await expectAccessible(page, "a student to be moved");
    await move.getByRole("button", { name: "Move", exact: true }).click();
    await expect(page.getByText("1 of 2 have joined")).toBeVisible();
    await expect(page.getByRole("list", { name: "Students" })).toBeFocused();
  });
});
