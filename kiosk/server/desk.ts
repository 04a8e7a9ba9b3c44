import type { IncomingMessage, ServerResponse } from "node:http";
import * as v from "valibot";
import type { Say } from "../log/log";
import type { PinState } from "../operator/pin";
import { changeSettings } from "../settings/change";
import type { Settings } from "../settings/keys";
import { publicSettings } from "../settings/public";
import { visit } from "../visits/visit";
import { answer, bodyOf, head, Refusal } from "./answer";
import type { Counter } from "./counter";
import type { Foyer } from "./foyer";
import { addressOf, local, mayRead, ofTheHouse } from "./guard";
import type { Act, ToLauncher } from "./messages";
import { metricsOf } from "./metrics";
import type { Door } from "./operator";
import { pulse } from "./pulse";
import { statusOf } from "./status";

export interface House {
  /** Read anew after every change. */
  settings(): Settings;
  readonly settingsPath: string;
  readonly folder: string;
  readonly pin: () => PinState;
  readonly foyer: Foyer;
  readonly visits: Counter;
  readonly door: Door;
  readonly say: Say;
  tell(message: ToLauncher): void;
}

const ACTS: readonly unknown[] = ["restart", "leave", "reload"] satisfies Act[];

function parsed<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal(400, `${v.getDotPath(issue) ?? "It"}: ${issue.message}`);
}

const statusNow = ({ foyer, settings, visits, folder, pin }: House) =>
  statusOf(foyer, settings(), visits.count(), folder, pin());

async function post(path: string, request: IncomingMessage, house: House): Promise<unknown> {
  if (!ofTheHouse(request)) throw new Refusal(403, "Only a page of this house may ask for that.");
  const body = await bodyOf(request);
  switch (path) {
    case "/kiosk/api/pulse": {
      const said = parsed(pulse, body);
      if (!house.settings().screens.some(({ name }) => name === said.screen))
        throw new Refusal(404, `There is no screen of the name ${said.screen}.`);
      const command = house.foyer.take(said);
      house.tell({ kind: "pulse", pulse: said });
      return { command };
    }
    case "/kiosk/api/visit": {
      const record = parsed(visit, body);
      await house.visits.keep(record).catch(() => {
        throw new Refusal(507, "The visit cannot be kept now; send it again.");
      });
      return undefined;
    }
    case "/kiosk/api/pin":
      return house.door.enter(body);
    case "/kiosk/api/pin/first":
      return house.door.first(body);
    case "/kiosk/api/operator/settings":
      house.door.check(request);
      return change(body, house);
    case "/kiosk/api/operator/act": {
      house.door.check(request);
      const act = (body as { act?: unknown } | null)?.act;
      if (!ACTS.includes(act)) throw new Refusal(400, `act is one of ${ACTS.join(", ")}.`);
      house.tell({ kind: "act", act: act as Act });
      return { act };
    }
    default:
      throw new Refusal(404, "There is nothing of that name.");
  }
}

function change(body: unknown, house: House) {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Refusal(400, "Settings are { key: value, … }.");
  let wrong: Record<string, string>;
  try {
    wrong = changeSettings(house.settingsPath, body as Record<string, unknown>);
  } catch (error) {
    throw new Refusal(
      507,
      `The settings cannot be written (${error instanceof Error ? error.message : error}).`,
    );
  }
  if (Object.keys(wrong).length > 0)
    throw new Refusal(422, "Nothing was changed: see what is wrong.", { wrong });
  house.tell({ kind: "settings" });
  house.say({ level: "info", what: `An operator changed ${Object.keys(body).join(", ")}.` });
  const { statusToken: _, ...settings } = house.settings();
  return { settings };
}

async function get(url: URL, request: IncomingMessage, response: ServerResponse, house: House) {
  switch (url.pathname) {
    case "/kiosk/api/settings":
      return answer(
        response,
        publicSettings(
          house.settings(),
          house.pin() !== "none",
          url.searchParams.get("screen") ?? screenOf(request),
        ),
      );
    case "/kiosk/api/operator": {
      house.door.check(request);
      const { statusToken: _, ...settings } = house.settings();
      return answer(response, { status: statusNow(house), settings });
    }
    case "/kiosk/api/visits.csv": {
      house.door.check(request);
      const parts = house.visits.csv();
      if (!parts) throw new Refusal(503, "The store of visits cannot be had now.");
      head(response, 200, "text/csv;charset=utf-8");
      for await (const part of parts) response.write(part);
      return response.end();
    }
    default:
      throw new Refusal(404, "There is nothing of that name.");
  }
}

/** A page that does not say which screen it is on is asked for by the page's own address. */
function screenOf(request: IncomingMessage): string | null {
  try {
    return new URL(request.headers.referer ?? "").searchParams.get("screen");
  } catch {
    return null;
  }
}

function status(path: string, request: IncomingMessage, response: ServerResponse, house: House): void {
  if (!mayRead(request, house.settings().statusToken)) throw new Refusal(401, "Give the status token.");
  if (path === "/status") answer(response, statusNow(house));
  else {
    head(response, 200, "text/plain; version=0.0.4; charset=utf-8");
    response.end(metricsOf(statusNow(house)));
  }
}

/** The launcher's own answers, before the documentary's. @returns whether it answers */
export function deskOf(house: House) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = addressOf(request);
    if (!url) {
      answer(response, { error: "That is no address." }, 400);
      return true;
    }
    const reads = request.method === "GET" || request.method === "HEAD";
    const isStatus = url.pathname === "/status" || url.pathname === "/metrics";
    const isApi = url.pathname.startsWith("/kiosk/api/");
    if (local(request) && !isStatus && !isApi) return false;
    const work = async () => {
      if (isStatus && reads) return status(url.pathname, request, response, house);
      if (!local(request)) throw new Refusal(403, "The documentary is shown on this machine alone.");
      if (reads) return get(url, request, response, house);
      if (request.method !== "POST") throw new Refusal(405, "GET or POST.");
      answer(response, await post(url.pathname, request, house));
    };
    work().catch((error: unknown) => {
      if (error instanceof Refusal)
        return answer(response, { error: error.message, ...error.more }, error.status);
      house.say({
        level: "error",
        what: `${url.pathname} failed: ${error instanceof Error ? error.stack : error}`,
      });
      if (response.headersSent) response.destroy();
      else answer(response, { error: "The launcher failed: see its log." }, 500);
    });
    return true;
  };
}
