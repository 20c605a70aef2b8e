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

let drawn = Promise.resolve();
const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) {
        if (entry.isIntersecting) {
            watch.unobserve(entry.target);
            drawn = drawn.then(() => mermaid.run({ nodes: [entry.target] })).catch(console.error);
        }
    }
}, { rootMargin: "600px" });
document.querySelectorAll("pre.mermaid").forEach((text) => watch.observe(text));
