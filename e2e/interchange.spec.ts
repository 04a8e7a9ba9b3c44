import { expect, test } from "./film";

test.use({ pictured: false });

test("the credits lead to the cut list in three forms, to the sources and to the transcript, and all are there", async ({
  film,
}) => {
  await film.open({ hash: "#credits" });
  const { page } = film;
  const links = page.locator(".credits a");
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(paths).toEqual(
    expect.arrayContaining(["/sources", "/sound", "/transcript", "/edl.json", "/edl.otio", "/edl.edl"]),
  );
  for (const path of paths.filter((path) => path.startsWith("/"))) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    expect((await response.body()).length, path).toBeGreaterThan(1000);
  }
});

test("the three cut lists served have the same cuts", async ({ film, request }) => {
  const { cuts } = film.edl;
  const cmx = await (await request.get("/edl.edl")).text();
  const otio = await (await request.get("/edl.otio")).json();
  expect(cmx.match(/^\d{3}\s+\S+\s+V\s/gm)?.length).toBe(cuts.length);
  const video = otio.tracks.children.find((track: { kind: string }) => track.kind === "Video");
  const lengths = video.children.map(
    (clip: { source_range: { duration: { value: number } } }) => clip.source_range.duration.value,
  );
  expect(lengths).toEqual(cuts.map((cut) => cut.out - cut.in));
});

test("every fact of the sheet is on the sources page, with its account and where it is stated", async ({
  page,
  film,
}) => {
  await page.goto("/sources");
  const facts = page.locator(".facts li");
  expect(await facts.count()).toBeGreaterThanOrEqual(60);
  const first = facts.filter({ has: page.locator("text=/^S03$/") });
  await expect(first).toContainText("Stated in");
  await first.getByRole("link").first().click();
  await film.presents("corridor");
});
