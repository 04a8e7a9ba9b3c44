import { BufferGeometry, Group, Mesh } from "three";
import { describe, expect, it } from "vitest";
import { disposeTree } from "./kit/dispose";
import { finish } from "./kit/steps";
import { Makings, Unmade } from "./makings";

/** Asks for something, and tells what was thrown instead of it. */
function ask<T>(
  makings: Makings,
  key: string,
  make: Parameters<typeof makings.get<T>>[1],
  soon = false,
): T | Unmade {
  try {
    return makings.get(key, make, () => undefined, soon);
  } catch (reason) {
    if (reason instanceof Unmade) return reason;
    throw reason;
  }
}

describe("what takes are made of", () => {
  it("is made once, whoever asks", () => {
    const makings = new Makings();
    let made = 0;
    const make = () => ({ number: ++made });
    expect(ask(makings, "bell", make)).toBe(ask(makings, "bell", make));
    expect(made).toBe(1);
  });

  it("is not made within a build ahead, but between two: the steps are carried out to whoever runs them", () => {
    const makings = new Makings();
    makings.patience = "ahead";
    const first = ask(makings, "bell", () => "bronze");
    expect(first).toBeInstanceOf(Unmade);
    finish((first as Unmade).steps);
    expect(ask(makings, "bell", () => "another")).toBe("bronze");
  });

  it("goes on where it was left when another take wants it, and is never begun twice", () => {
    const makings = new Makings();
    let begun = 0;
    function* make() {
      begun++;
      yield;
      yield;
      return "bone";
    }
    makings.patience = "ahead";
    (ask(makings, "skull", make) as Unmade).steps.next();
    makings.patience = "whole";
    expect(ask(makings, "skull", make)).toBe("bone");
    expect(begun).toBe(1);
  });

  it("lets a cut wait for what is quick, and never for what is long", () => {
    const makings = new Makings();
    makings.patience = "at once";
    expect(ask(makings, "cup", () => "tin")).toBe("tin");
    const long = ask(makings, "skull", function* () {
      yield;
      return "bone";
    });
    expect(long).toBeInstanceOf(Unmade);
  });

  it("lets a cut wait for what is made in steps, but soon; ahead of the cut it is made between two builds", () => {
    const makings = new Makings();
    const make = function* () {
      yield;
      return "tin";
    };
    makings.patience = "ahead";
    expect(ask(makings, "cup", make, true)).toBeInstanceOf(Unmade);
    makings.patience = "at once";
    expect(ask(makings, "cup", make, true)).toBe("tin");
  });

  it("leaves the graphics processor with its last user, and is there again for the next", () => {
    const makings = new Makings();
    const geometry = new BufferGeometry();
    let freed = 0;
    geometry.addEventListener("dispose", () => freed++);
    const used: string[] = [];
    for (const _ of [0, 1])
      makings.get(
        "cup",
        () => geometry,
        (key) => void used.push(key),
      );
    makings.release(used[0] as string);
    expect(freed).toBe(0);
    makings.release(used[1] as string);
    expect(freed).toBe(1);
    expect(ask(makings, "cup", () => new BufferGeometry())).toBe(geometry);
  });

  it("outlives a take with each of its geometries, where it is of several", () => {
    const makings = new Makings();
    const made = { shell: new BufferGeometry(), rim: new BufferGeometry() };
    const group = new Group().add(new Mesh(made.shell), new Mesh(made.rim));
    let freed = 0;
    for (const one of Object.values(made)) one.addEventListener("dispose", () => freed++);
    ask(makings, "drum", () => made);
    disposeTree(group);
    expect(freed).toBe(0);
    makings.release("drum");
    expect(freed).toBe(2);
  });
});
