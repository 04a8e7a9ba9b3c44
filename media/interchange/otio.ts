import { type Cut, type Edl, RATE } from "../edl";
import { RECORD_START, stemsOf } from "./track";

type Object = Readonly<Record<string, unknown>>;

const time = (value: number): Object => ({ OTIO_SCHEMA: "RationalTime.1", rate: RATE, value });
const range = (start: number, duration: number): Object => ({
  OTIO_SCHEMA: "TimeRange.1",
  start_time: time(start),
  duration: time(duration),
});
const item = (name: string, source: Object | null, metadata: Object = {}): Object => ({
  name,
  metadata,
  source_range: source,
  effects: [],
  markers: [],
  enabled: true,
});

/** A clip names its take or its stem; the bytes stand wherever the site is served, so none are pointed to. */
const clip = (name: string, cut: Cut): Object => ({
  OTIO_SCHEMA: "Clip.2",
  ...item(name, range(0, cut.out - cut.in), {
    "not-silence": { shot: cut.shot.name, chapter: cut.chapter, hearing: cut.shot.hearing },
  }),
  media_references: {
    DEFAULT_MEDIA: {
      OTIO_SCHEMA: "MissingReference.1",
      name,
      metadata: {},
      available_range: null,
      available_image_bounds: null,
    },
  },
  active_media_reference_key: "DEFAULT_MEDIA",
});
const gap = (cut: Cut): Object => ({ OTIO_SCHEMA: "Gap.1", ...item("", range(0, cut.out - cut.in)) });

const track = (name: string, kind: "Video" | "Audio", edl: Edl, of: (cut: Cut) => string | null): Object => ({
  OTIO_SCHEMA: "Track.1",
  ...item(name, null),
  kind,
  children: edl.cuts.map((cut) => {
    const named = of(cut);
    return named === null ? gap(cut) : clip(named, cut);
  }),
});

/**
 * The list as an OpenTimelineIO timeline, to be written as JSON: the picture, WORLD and INSIDE as
 * tracks of one clip or gap a cut, and the chapters as markers. There is no Transition in it.
 * Source: the OTIO JSON file format, https://opentimelineio.readthedocs.io
 */
export function toOtio(edl: Edl, title: string): Object {
  return {
    OTIO_SCHEMA: "Timeline.1",
    name: title,
    metadata: {},
    global_start_time: time(RECORD_START),
    tracks: {
      OTIO_SCHEMA: "Stack.1",
      ...item("tracks", null),
      markers: edl.chapters.map((reel) => ({
        OTIO_SCHEMA: "Marker.2",
        name: reel.slug,
        metadata: {},
        comment: "",
        color: "GREEN",
        marked_range: range(reel.in, reel.out - reel.in),
      })),
      children: [
        track("PICTURE", "Video", edl, (cut) => cut.shot.name),
        track("WORLD", "Audio", edl, (cut) => stemsOf(cut).world),
        track("INSIDE", "Audio", edl, (cut) => stemsOf(cut).inside),
      ],
    },
  };
}
