// What is told of a person: a code, a birth day as far as it is known, whom they accompany.

import { labelled, make } from "/make.js";
import { words } from "/session.js";

export function personRow(place, { id, born = "", accompanies = "" }) {
  const controls = [
    [words().person_code, make("input", { required: true, pattern: "[A-Za-z0-9_\\-]+", maxlength: 64, name: "id" }), id],
    [words().born, make("input", { maxlength: 30, name: "born" }), born],
    [words().accompanies, make("input", { pattern: "[A-Za-z0-9_\\-]+", maxlength: 64, name: "accompanies" }), accompanies],
  ];
  for (const [, control, value] of controls) control.value = value;
  place.append(make("div", { class: "pair" }, ...controls.map(([label, control]) => labelled(label, control))));
}

// What is left empty is left out.
export function personsTyped(place) {
  const rows = [...place.children].map((row) => [...row.querySelectorAll("input")].filter((one) => one.value.trim()));
  return rows.map((row) => Object.fromEntries(row.map((one) => [one.name, one.value.trim()])));
}

// A code that no person of the case has.
export function freeCode(taken) {
  let count = 1;
  while (taken.includes(`p${count}`)) count += 1;
  return `p${count}`;
}
