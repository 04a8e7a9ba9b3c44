/** The words of each shot as they are laid out, against what stands behind them. Runs in the page. */
export interface Line {
  readonly shot: string;
  readonly text: string;
  /** Of the worst hundredth of the pixels behind the line, by WCAG 2. */
  readonly ratio: number;
  /** What is asked: 3 for large text, else 4.5. */
  readonly asked: number;
}

/**
 * Presents each shot in turn, without a frame in between, and measures every line of its words, captions and
 * controls: the still as the page lays it, under all that is painted between it and the letters.
 * @param picture `bright` puts a white wall in the picture's place
 */
export async function measureLines(picture: "still" | "bright"): Promise<Line[]> {
  /** Longer side of the picture that is read, in pixels: a letter's stroke is several of them wide. */
  const SIDE = 960;
  const html = document.documentElement;
  const shots = [...document.querySelectorAll<HTMLElement>(".shot")];
  const [width, height] = [window.innerWidth, window.innerHeight];
  const scale = SIDE / Math.max(width, height);
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("There is no canvas to measure on.");
  const linear = Float64Array.from({ length: 256 }, (_, i) =>
    i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = (r: number, g: number, b: number) =>
    0.2126 * (linear[Math.round(r)] ?? 0) +
    0.7152 * (linear[Math.round(g)] ?? 0) +
    0.0722 * (linear[Math.round(b)] ?? 0);
  const colour = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);

  async function draw(shot: HTMLElement): Promise<ImageData> {
    if (!context) throw new Error("unreachable");
    const still = shot.querySelector<HTMLImageElement>("img.still");
    if (picture === "bright" || !still) context.fillStyle = "#fff";
    else {
      still.loading = "eager";
      await still.decode();
      context.fillStyle = "#000";
    }
    context.fillRect(0, 0, canvas.width, canvas.height);
    if (picture === "still" && still) {
      const cover = Math.max(canvas.width / still.naturalWidth, canvas.height / still.naturalHeight);
      const [w, h] = [still.naturalWidth * cover, still.naturalHeight * cover];
      context.drawImage(still, (canvas.width - w) / 2, (canvas.height - h) / 2, w, h);
    }
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }

  /** All that is painted over the picture under an element's letters, as one paint of colour and alpha. */
  function paintOver(element: Element | null): { keep: number; add: number[] } {
    if (!element || element === document.body) return { keep: 1, add: [0, 0, 0] };
    const under = paintOver(element.parentElement);
    const [r = 0, g = 0, b = 0, alpha = 1] = colour(getComputedStyle(element).backgroundColor);
    return {
      keep: under.keep * (1 - alpha),
      add: [r, g, b].map((value, i) => (under.add[i] ?? 0) * (1 - alpha) + value * alpha),
    };
  }

  function ratio(rect: DOMRect, parent: Element, { data }: ImageData): number {
    const [x0, y0] = [Math.max(0, Math.floor(rect.left * scale)), Math.max(0, Math.floor(rect.top * scale))];
    const x1 = Math.min(canvas.width, Math.ceil(rect.right * scale));
    const y1 = Math.min(canvas.height, Math.ceil(rect.bottom * scale));
    const [red = 0, green = 0, blue = 0] = colour(getComputedStyle(parent).color);
    const ink = luminance(red, green, blue);
    const {
      keep,
      add: [r = 0, g = 0, b = 0],
    } = paintOver(parent);
    const ratios: number[] = [];
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) {
        const at = (y * canvas.width + x) * 4;
        const seen = (i: number, add: number) => (data[at + i] ?? 0) * keep + add;
        const wall = luminance(seen(0, r), seen(1, g), seen(2, b));
        ratios.push((Math.max(ink, wall) + 0.05) / (Math.min(ink, wall) + 0.05));
      }
    return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 100)] ?? Number.POSITIVE_INFINITY;
  }

  function linesIn(root: Element, shot: string, image: ImageData): Line[] {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest(".picture-words, .unseen, option")) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { fontSize } = getComputedStyle(parent);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.top < height && rect.bottom > 0)
          lines.push({
            shot,
            text: node.textContent.trim().slice(0, 32),
            ratio: ratio(rect, parent, image),
            asked: Number.parseFloat(fontSize) >= 24 ? 3 : 4.5,
          });
    }
    return lines;
  }

  const measured: Line[] = [];
  for (const shot of shots) {
    const image = await draw(shot);
    const before = document.querySelector<HTMLElement>("[data-shown]");
    const { chapter = "", hearing = "" } = html.dataset;
    before?.removeAttribute("data-shown");
    shot.setAttribute("data-shown", "");
    html.dataset.chapter = shot.closest(".reel-chapter")?.id ?? "";
    const name = shot.dataset.name ?? "";
    for (const heard of ["world", "inside"]) {
      html.dataset.hearing = heard;
      const caption = shot.querySelector(".captions");
      if (caption) measured.push(...linesIn(caption, name, image));
    }
    for (const root of [
      ...shot.querySelectorAll(".words"),
      ...document.querySelectorAll(".bar-row, .hearing"),
    ])
      measured.push(...linesIn(root, name, image));
    shot.removeAttribute("data-shown");
    before?.setAttribute("data-shown", "");
    Object.assign(html.dataset, { chapter, hearing });
  }
  return measured;
}
