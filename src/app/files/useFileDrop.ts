import { useEffect, useState } from "react";
import { takeFile } from "./takeFile.ts";
import { useStudio } from "../state/useStudio.ts";

/** Takes a file dropped anywhere on the page; answers whether one hovers over it. */
export function useFileDrop(): boolean {
  const studio = useStudio();
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return; // text that was dragged into a field
      event.preventDefault();
      setDragging(false);
      if (files.length > 1) studio.say(`Only one file can be opened at a time: taking ${files[0]!.name}.`);
      if (files[0]) void takeFile(studio, files[0]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [studio]);
  return dragging;
}
