// Small makers of elements; texts are always set as text, never as markup.

export const by = (id) => document.getElementById(id);

export function make(name, attributes = {}, ...inner) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...inner);
  return made;
}

let made = 0;

// A control below its label; each has its own id, so that the label names it to whoever cannot see it.
export function labelled(text, control) {
  control.id ||= `control-${(made += 1)}`;
  return make("div", { class: "field" }, make("label", { for: control.id }, text), control);
}

export function select(options, attributes = {}) {
  const one = make("select", attributes);
  for (const { key, label } of options) one.append(make("option", { value: key }, label));
  return one;
}

// A code that nobody else has; randomUUID is there only over TLS.
export function newCode() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function replace(place, ...inner) {
  place.replaceChildren(...inner);
}
