// iCalendar texts (a JSON list on standard input) as ical.js understands them: each its events, all in plain values.
import ICAL from "ical.js";
import { answer } from "./answer.mjs";

const fields = ({ year, month, day, hour, minute, second }) => [year, month, day, hour, minute, second];
const time = (value) => value && { fields: fields(value), date: value.isDate, zone: value.zone?.tzid ?? null };

await answer((text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    properties: calendar.getAllProperties().map((one) => one.name),
    name: calendar.getFirstPropertyValue("name"),
    components: calendar.getAllSubcomponents().map((one) => one.name),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        start: time(component.getFirstPropertyValue("dtstart")),
        end: time(component.getFirstPropertyValue("dtend")),
        status: component.getFirstPropertyValue("status"),
        url: component.getFirstPropertyValue("url"),
        phrase: component.getFirstPropertyValue("x-phrase"),
        edtf: component.getFirstPropertyValue("x-edtf"),
        properties: component.getAllProperties().map((one) => one.name),
      };
    }),
  };
});
