// What the page asks of the service. The token lives in this module and nowhere else.

let token = "";

export class Refusal extends Error {
  constructor(status, told) {
    super(told.code);
    this.status = status;
    this.code = told.code;
    this.problems = told.problems;
    this.head = told.head;
  }
}

export function enter(given) {
  token = given;
}

export async function ask(method, path, sent) {
  const headers = { Authorization: `Bearer ${token}` };
  const options = { method, headers, cache: "no-store", credentials: "omit" };
  if (sent !== undefined) {
    headers["Content-Type"] = "application/json";
    options.body = typeof sent === "string" ? sent : JSON.stringify(sent);
  }
  let answer, told;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new Refusal(0, { code: "no_connection", problems: [] });
  }
  try {
    told = await answer.json();
  } catch {
    throw new Refusal(answer.status, { code: "unexpected", problems: [] }); // not from the service, but from what stands before it
  }
  if (!answer.ok) throw new Refusal(answer.status, told);
  return told;
}
