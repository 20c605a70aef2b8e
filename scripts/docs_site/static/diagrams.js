// SPDX-License-Identifier: Apache-2.0
// Draws each diagram when it comes near the window: a page may hold dozens, and each takes a while.
"use strict";

mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    theme: "neutral",
    maxTextSize: 500000,
    maxEdges: 2000,
    state: { useMaxWidth: false },
    flowchart: { useMaxWidth: false },
});

/* Draw one diagram at its own size and show where it starts; a button shows the whole of it instead. */
async function draw(text) {
    await mermaid.run({ nodes: [text] });
    const box = text.parentElement;
    const start = text.querySelector("circle");
    if (start) {
        const { left, width } = start.getBoundingClientRect();
        box.scrollLeft += left + width / 2 - box.getBoundingClientRect().left - box.clientWidth / 2;
    }
    if (text.offsetWidth > box.clientWidth) {
        const button = document.createElement("button");
        const name = () => { button.textContent = box.classList.contains("whole") ? "At its own size" : "The whole drawing"; };
        button.type = "button";
        button.className = "diagram-size";
        button.addEventListener("click", () => { box.classList.toggle("whole"); name(); });
        name();
        box.before(button);
    }
}

let drawn = Promise.resolve();
const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) {
        if (entry.isIntersecting) {
            watch.unobserve(entry.target);
            drawn = drawn.then(() => draw(entry.target)).catch(console.error);
        }
    }
}, { rootMargin: "600px" });
document.querySelectorAll("pre.mermaid").forEach((text) => watch.observe(text));
