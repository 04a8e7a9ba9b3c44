import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    // The clock by which a run is timed is not among them: Node 20.9 has only one.
    fakeTimers: { toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] },
    include: ["{app,components,kiosk,media,tools}/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
