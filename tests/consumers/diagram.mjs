// Mermaid texts (a JSON list on standard input) as mermaid understands them, in jsdom, since it needs a document.
import { JSDOM } from "jsdom";
import { answer } from "./answer.mjs";

const { window } = new JSDOM("<!doctype html><html><body></body></html>", { pretendToBeVisual: true });
globalThis.window = window;
globalThis.document = window.document;
for (const name of ["Element", "Node", "HTMLElement", "SVGElement", "DocumentFragment", "NodeFilter", "DOMParser"]) {
  globalThis[name] = window[name];
}
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

// What the drawing shows of a text: Mermaid keeps "#58;" as a mark of its own until it draws.
const shown = (written) => {
  const area = window.document.createElement("textarea");
  area.innerHTML = written.replace(/ﬂ°°/g, "&#").replace(/ﬂ°/g, "&").replace(/¶ß/g, ";");
  return area.value;
};

await answer(async (source) => {
  const kind = (await mermaid.parse(source)).diagramType;
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  return {
    kind,
    title: shown(db.getCommonDb?.().getDiagramTitle?.() ?? db.getDiagramTitle?.() ?? ""),
    sections: db.getSections().map(shown),
    periods: db.getTasks().map((task) => ({
      section: shown(task.section),
      period: shown(task.task),
      events: task.events.map(shown),
    })),
  };
});
