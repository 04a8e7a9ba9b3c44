export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a screen's window stands. */
export interface Stand extends Place {
  /** It is not its whole display: what is full screen has no size of its own. */
  readonly windowed: boolean;
}

/** Nothing of a browser but its page: no bar, bubble, prompt, update, sync, translation or gesture of its own. */
const BARE = [
  "--no-first-run",
  "--no-default-browser-check",
  "--noerrdialogs",
  "--disable-infobars",
  "--force-dark-mode",
  "--disable-session-crashed-bubble",
  "--hide-crash-restore-bubble",
  "--deny-permission-prompts",
  "--disable-pinch",
  "--overscroll-history-navigation=0",
  "--disable-component-update",
  "--check-for-update-interval=31536000",
  "--simulate-outdated-no-au=Tue, 31 Dec 2099 23:59:59 GMT",
  "--disable-background-networking",
  "--disable-client-side-phishing-detection",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-sync",
  "--disable-domain-reliability",
  "--disable-breakpad",
  "--disable-print-preview",
  "--disable-quic",
  "--password-store=basic",
  "--use-mock-keychain",
  "--metrics-recording-only",
  // After two lost contexts a browser gives the page's domain none for a while: here there is one page, and it is ours.
  "--disable-domain-blocking-for-3d-apis",
];

/** What a browser saves by slowing down what it thinks nobody sees; here somebody always does. */
const AWAKE = [
  "--autoplay-policy=no-user-gesture-required",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-hang-monitor",
];

const OFF = [
  "Translate",
  "MediaRouter",
  "OptimizationHints",
  "GlobalMediaControls",
  "AutofillServerCommunication",
  "InterestFeedContentSuggestions",
  "CertificateTransparencyComponentUpdater",
  "CalculateNativeWinOcclusion",
];

/**
 * A window of a page alone has no bar, and the window manager gives it no frame (display/openbox.xml). Full screen hides
 * what a browser says of the flags it was started with; in a window it says nothing of them as one under test alone.
 */
const WINDOW = ["--test-type"];

/** What stands before the documentary has come: black, as the screen was. */
const FIRST_PAGE = "data:text/html,<style>html{background:%23000}</style>";

/**
 * How a kiosk's browser is started. It can reach this machine alone: every other name is unknown to it.
 * @param root as the superuser Chromium starts without its sandbox only; an installation has a user of its own
 */
export function flagsFor(options: {
  profile: string;
  place: Stand | null;
  headless: boolean;
  root: boolean;
}): string[] {
  const { profile, place, headless, root } = options;
  return [
    ...BARE,
    ...AWAKE,
    `--disable-features=${OFF.join(",")}`,
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
    `--user-data-dir=${profile}`,
    "--disk-cache-size=100000000",
    "--remote-debugging-pipe",
    ...(place
      ? [`--window-position=${place.x},${place.y}`, `--window-size=${place.width},${place.height}`]
      : []),
    ...(headless ? ["--headless=new"] : []),
    ...(root ? ["--no-sandbox"] : []),
    ...(place?.windowed ? [...WINDOW, `--app=${FIRST_PAGE}`] : ["--kiosk", FIRST_PAGE]),
  ];
}
