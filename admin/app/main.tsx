import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { queryClient } from "../lib/data.ts";
import { LocaleProvider } from "../lib/locale.tsx";
import { NoticesProvider } from "../lib/notices.tsx";
import "../ui/styles.css";
import { Pages, askForScreen } from "./pages.tsx";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("index.html has no #root");
}

askForScreen(window.location.pathname);

createRoot(root).render(
  <StrictMode>
    <LocaleProvider>
      <QueryClientProvider client={queryClient}>
        <NoticesProvider>
          <BrowserRouter>
            <Pages />
          </BrowserRouter>
        </NoticesProvider>
      </QueryClientProvider>
    </LocaleProvider>
  </StrictMode>,
);
