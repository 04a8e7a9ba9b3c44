import type { Status } from "./status";

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [Labels, number | null | undefined];

const escaped = (text: string) =>
  text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
const labelled = (labels: Labels) => {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return all.length > 0 ? `{${all.join(",")}}` : "";
};

/** One metric in Prometheus' text format 0.0.4; what nobody knows is left out. */
function metric(name: string, type: "gauge" | "counter", help: string, samples: readonly Sample[]): string {
  const lines = samples.flatMap(([labels, value]) =>
    typeof value === "number" ? [`not_silence_${name}${labelled(labels)} ${value}`] : [],
  );
  return [`# HELP not_silence_${name} ${help}`, `# TYPE not_silence_${name} ${type}`, ...lines].join("\n");
}

/** The status, as Prometheus reads it. */
export function metricsOf(status: Status): string {
  const { screens, restarts, memory } = status;
  const each = (read: (screen: Status["screens"][number]) => number | null | undefined): Sample[] =>
    screens.map((screen) => [{ screen: screen.name }, read(screen)]);
  const frames = screens.flatMap(({ name, pulse }): Sample[] => [
    [{ screen: name, of: "median" }, pulse?.frameMs.median],
    [{ screen: name, of: "worst" }, pulse?.frameMs.worst],
  ]);
  return `${[
    metric("up_seconds", "gauge", "Since the launcher was started.", [[{}, status.upSeconds]]),
    metric("restarts_total", "counter", "What was started anew since then.", [
      [{ part: "server" }, restarts.server],
      [{ part: "browser" }, restarts.browsers],
      [{ part: "page" }, restarts.reloads],
      [{ part: "all" }, restarts.all],
    ]),
    metric(
      "faults_total",
      "counter",
      "Faults that the pages told, by kind.",
      Object.entries(status.faults.counts).map(([kind, count]) => [{ kind }, count]),
    ),
    metric("clock_jumps_total", "counter", "How often the wall clock jumped.", [[{}, status.clockJumps]]),
    metric(
      "pulse_age_seconds",
      "gauge",
      "Since a screen was heard last.",
      each(({ pulseSeconds }) => pulseSeconds),
    ),
    metric(
      "position_frames",
      "gauge",
      "Where the film stands, 24 to the second.",
      each(({ pulse }) => pulse?.at),
    ),
    metric(
      "presented",
      "gauge",
      "The state, chapter and shot that a screen presents.",
      screens.flatMap(({ name, pulse }): Sample[] =>
        pulse ? [[{ screen: name, state: pulse.state, chapter: pulse.chapter, shot: pulse.shot }, 1]] : [],
      ),
    ),
    metric(
      "picture_lost",
      "gauge",
      "1 where the picture is lost.",
      each(({ pulse }) => pulse && Number(pulse.picture === "lost")),
    ),
    metric("frame_milliseconds", "gauge", "Between presented frames, in the last second.", frames),
    metric(
      "sound_level",
      "gauge",
      "The visitor's level, 0 to 1.",
      each(({ pulse }) => pulse?.sound.level),
    ),
    metric(
      "sound_peak_dbfs",
      "gauge",
      "The loudest of the last second.",
      each(({ pulse }) => pulse?.sound.peakDb),
    ),
    metric(
      "page_heap_bytes",
      "gauge",
      "Script memory of a page.",
      each(({ pulse }) => pulse?.heapBytes),
    ),
    metric(
      "page_nodes",
      "gauge",
      "Elements of a page.",
      each(({ pulse }) => pulse?.nodes),
    ),
    metric("memory_bytes", "gauge", "Resident memory, by part.", [
      [{ part: "server" }, memory.serverBytes],
      [{ part: "launcher" }, memory.launcherBytes],
      ...screens.map(({ name, memoryBytes }): Sample => [{ part: `browser ${name}` }, memoryBytes]),
    ]),
    metric("memory_free_bytes", "gauge", "Memory that nothing uses.", [[{}, memory.freeBytes]]),
    metric("disk_free_bytes", "gauge", "Space for logs and visits.", [[{}, status.disk.freeBytes]]),
    metric("visits", "gauge", "Visits in the store.", [[{}, status.visits]]),
  ].join("\n")}\n`;
}
