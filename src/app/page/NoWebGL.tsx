/** Shown in the picture's place when the browser cannot draw it. */
export function NoWebGL() {
  return (
    <div className="card" role="alert">
      <h2>This browser cannot draw in 3D</h2>
      <p>Fall Line needs WebGL 2. Three things usually help:</p>
      <ul>
        <li>turn on hardware acceleration in the browser's settings, and restart it;</li>
        <li>update the browser: Chrome, Edge, Firefox and Safari have had WebGL 2 since 2022;</li>
        <li>on a remote desktop, open the page on the machine in front of you.</li>
      </ul>
      <p>The numbers, the charts and the controls on this page work without it.</p>
    </div>
  );
}
