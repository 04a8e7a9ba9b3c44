"use client";

import { type FormEvent, useEffect, useState } from "react";
import type { Words } from "@/media/words";
import { type Answer, field } from "../api";
import type { Foyer } from "../foyer";
import { FIELD_NAMES, FIELDS, type FieldName, type Form, patchOf, toForm } from "./form";

interface Props {
  readonly foyer: Foyer;
  readonly words: Words["kiosk"]["operator"];
  request(path: string, body?: unknown): Promise<Answer>;
}

const TACTILE = ["third channel", "device"] as const;

/** What the launcher named as wrong, by setting. */
function wrongOf(body: unknown): Readonly<Record<string, string>> {
  const named = field(body, "errors") ?? field(body, "wrong") ?? {};
  return Object.fromEntries(Object.entries(named).map(([key, said]) => [key, String(said)]));
}

/** The technician's settings; what is wrong is said beside what it is wrong with. */
export function SettingsForm({ foyer, words, request }: Props) {
  const [before, setBefore] = useState(() => toForm(foyer.settings));
  const [form, setForm] = useState<Form>(before);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState("");
  const change = (name: FieldName, value: string | boolean) => setForm({ ...form, [name]: value });

  // It may be a long way up from the button.
  useEffect(() => {
    const name = FIELD_NAMES.find((name) => wrong[name.split(".")[0] as string]);
    if (name) document.getElementById(`setting-${name}`)?.focus();
  }, [wrong]);

  async function save(event: FormEvent) {
    event.preventDefault();
    const { status, body } = await request("operator/settings", patchOf(before, form));
    const taken = status >= 200 && status < 300;
    setWrong(taken ? {} : wrongOf(body));
    setSaid(taken ? words.saved : words.notSaved);
    if (!taken) return;
    await foyer.reload();
    setBefore(form);
  }

  return (
    <form aria-labelledby="operator-settings" onSubmit={(event) => void save(event)} noValidate>
      <h3 id="operator-settings">{words.settings}</h3>
      {FIELD_NAMES.map((name) => {
        const key = name.split(".")[0] as string;
        const fault = wrong[key];
        return (
          <div key={name} className="operator-field">
            <label htmlFor={`setting-${name}`}>
              <span>{words.fields[name]}</span>
              <Input
                id={`setting-${name}`}
                kind={FIELDS[name]}
                value={form[name]}
                none={words.none}
                invalid={fault !== undefined}
                describedBy={fault ? `wrong-${key}` : undefined}
                onChange={(value) => change(name, value)}
              />
            </label>
            {fault && FIELD_NAMES.find((other) => other.startsWith(key)) === name && (
              <p id={`wrong-${key}`} className="operator-wrong">
                {fault}
              </p>
            )}
          </div>
        );
      })}
      <button type="submit">{words.save}</button>
      <p role="status">{said}</p>
    </form>
  );
}

interface InputProps {
  readonly id: string;
  readonly kind: (typeof FIELDS)[FieldName];
  readonly value: string | boolean;
  readonly none: string;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  onChange(value: string | boolean): void;
}

function Input({ id, kind, value, none, invalid, describedBy, onChange }: InputProps) {
  const told = { id, "aria-invalid": invalid, "aria-describedby": describedBy };
  if (kind === "check")
    return (
      <input
        type="checkbox"
        checked={value === true}
        {...told}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    );
  if (kind === "tactile")
    return (
      <select value={String(value)} {...told} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {TACTILE.map((output) => (
          <option key={output}>{output}</option>
        ))}
      </select>
    );
  return (
    <input
      type={kind}
      value={String(value)}
      step="any"
      {...told}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
