import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/styles.css";
import "./explorer.css";
import { Explorer } from "./explorer.tsx";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("explorer.html has no #root");
}

createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
