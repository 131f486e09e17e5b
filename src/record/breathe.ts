/** Lets everything else that waits have its turn. */
interface Breath {
  breathe(): Promise<void>;
  end(): void;
}

/**
 * Through a channel of messages: a timer would be slowed down, and an animation frame would never come, in a tab that
 * nobody looks at.
 */
export function startBreathing(): Breath {
  const { port1, port2 } = new MessageChannel();
  let resume = () => {};
  port1.addEventListener("message", () => resume());
  port1.start();
  return {
    breathe: () =>
      new Promise((resolve) => {
        resume = resolve;
        port2.postMessage(null);
      }),
    end: () => port1.close(),
  };
}
