"""The usual way: matplotlib's FuncAnimation and ffmpeg. Three balls descend sin(5x) cos(5y) / 5 while the camera turns.

Prints the seconds it takes: python3 funcanimation.py FRAMES FILE.mp4
"""

import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.animation import FFMpegWriter, FuncAnimation

frames, file = int(sys.argv[1]), sys.argv[2]
fps, step_size, steps = 30, 0.01, 480


def value(x, y):
    return np.sin(5 * x) * np.cos(5 * y) / 5


def gradient(x, y):
    return np.array([np.cos(5 * x) * np.cos(5 * y), -np.sin(5 * x) * np.sin(5 * y)])


def descend(start):
    path = [np.array(start, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - step_size * gradient(*path[-1]))
    return np.array(path)


paths = [descend(start) for start in [(0.7, 0.4), (0.3, 0.8), (-0.5, 0.5)]]
figure = plt.figure(figsize=(12.8, 7.2), dpi=100)
scene = figure.add_subplot(121, projection="3d")
loss = figure.add_subplot(122)
x, y = np.meshgrid(np.linspace(-1, 1, 100), np.linspace(-1, 1, 100))
scene.plot_surface(x, y, value(x, y), cmap="viridis", alpha=0.8)
balls = [scene.plot([], [], [], "o", markersize=8)[0] for _ in paths]
trails = [scene.plot([], [], [])[0] for _ in paths]
losses = [loss.plot(value(*path.T))[0] for path in paths]
cursor = loss.axvline(0)


def draw(frame):
    step = min(steps, round(frame * steps / (frames - 1)))
    for path, ball, trail in zip(paths, balls, trails):
        px, py = path[: step + 1].T
        pz = value(px, py)
        ball.set_data_3d(px[-1:], py[-1:], pz[-1:])
        trail.set_data_3d(px, py, pz)
    cursor.set_xdata([step, step])
    scene.view_init(elev=30, azim=20 * frame / fps)
    return []


start = time.perf_counter()
FuncAnimation(figure, draw, frames=frames).save(file, writer=FFMpegWriter(fps=fps))
print(time.perf_counter() - start)
