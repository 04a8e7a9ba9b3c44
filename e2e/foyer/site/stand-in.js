// Pulses as the kiosk's page does, in its words, and suffers once what its screen is called by: white, context or sound.
const screen = new URL(location.href).searchParams.get("screen") ?? "main";
const json = { "Content-Type": "application/json" };
let pulses = 0;
let drawn = 0;
const count = () => {
  drawn++;
  requestAnimationFrame(count);
};
count();

/** A browser that was begun anew remembers nothing; the launcher knows that its screen was mended. */
async function suffered() {
  const { screens } = await (await fetch("/status")).json();
  return screens.some(({ name, reloads, restarts }) => name === screen && reloads + restarts > 0);
}

async function pulse() {
  const what = pulses++ < 3 || (await suffered()) ? "" : screen;
  if (what === "white") {
    document.body.replaceChildren();
    return;
  }
  const response = await fetch("/kiosk/api/pulse", {
    method: "POST",
    headers: json,
    body: JSON.stringify({
      screen,
      role: "all",
      state: "attract",
      at: pulses,
      chapter: "silence",
      shot: document.title,
      picture: what === "context" ? "lost" : "live",
      drawn,
      frameMs: { median: 16, worst: 17 },
      sound: { state: what === "sound" ? "interrupted" : "running", level: 0.8, device: null, peakDb: null },
      heapBytes: null,
      nodes: document.querySelectorAll("*").length,
      faults: [],
    }),
  });
  drawn = 0;
  const { command } = await response.json();
  if (command) document.title = command;
  setTimeout(pulse, 1000);
}
const again = () => pulse().catch(() => setTimeout(again, 1000));
again();
