// Functions in Python that the scripts of second-order methods call: they see the surface as `f_k`, `gradient_k` and
// `hessian_k` of one step, and the parameters by their names.

export const solve = `def solve(A, v):
    """The u with A u = v; where A is singular, the shortest that comes nearest."""
    if abs(np.linalg.det(A)) > 1e-14 * max(abs(A[0, 0] * A[1, 1]), A[0, 1] ** 2):
        return np.linalg.solve(A, v)
    return A @ v / np.trace(A) ** 2 if np.trace(A) != 0 else np.zeros(2)
`;

export const armijo = `def armijo(f, begin, gradient, direction, t):
    """Backtracking: shorter steps until the value has decreased enough."""
    for _ in range(60):
        if f(begin + t * direction) <= f(begin) + c1 * t * (gradient @ direction):
            return t
        t *= rho
    return 0.0
`;

export const strongWolfe = `def cubic_minimum(a, b, low, high):
    """Where the cubic through two points (t, value, slope) is lowest, within bounds."""
    with np.errstate(all="ignore"):
        d1 = a[2] + b[2] - 3 * (a[1] - b[1]) / (a[0] - b[0])
        square = d1**2 - a[2] * b[2]
        if not square >= 0:
            return (low + high) / 2
        d2 = np.sqrt(square)
        left, right = (a, b) if a[0] <= b[0] else (b, a)
        t = right[0] - (right[0] - left[0]) * ((right[2] + d2 - d1) / (right[2] - left[2] + 2 * d2))
    return (low + high) / 2 if np.isnan(t) else min(max(t, low), high)


def strong_wolfe(f, gradient, begin, direction, first):
    """A step length that meets the strong Wolfe conditions, found as PyTorch's L-BFGS finds it."""
    count = 0

    def look(t):
        nonlocal count
        count += 1
        at = begin + t * direction
        value = f(at)
        return (t, value if np.isfinite(value) else np.inf, gradient(at) @ direction)

    def by_value(a, b):
        return (a, b) if a[1] <= b[1] else (b, a)

    start = (0.0, f(begin), gradient(begin) @ direction)
    too_high = lambda p: p[1] > start[1] + c1 * p[0] * start[2]
    flat = lambda p: abs(p[2]) <= -c2 * start[2]
    last, point = start, look(first)
    while True:
        if count > 25:
            return by_value(start, point)[0][0]
        over = too_high(point) or (count > 2 and point[1] >= last[1])
        if not over and flat(point):
            return point[0]
        if over or point[2] >= 0:
            bracket = by_value(last, point)
            break
        t = cubic_minimum(last, point, point[0] + 0.01 * (point[0] - last[0]), 10 * point[0])
        last, point = point, look(t)
    stalled = False
    while count <= 25:
        low, high = bracket
        left, right = min(low[0], high[0]), max(low[0], high[0])
        if (right - left) * np.abs(direction).max() < 1e-9:
            break
        t = cubic_minimum(low, high, left, right)
        margin = 0.1 * (right - left)
        near = min(right - t, t - left) < margin
        moved = near and (stalled or t >= right or t <= left)
        if moved:
            t = right - margin if abs(t - right) < abs(t - left) else left + margin
        stalled = near and not moved
        point = look(t)
        if too_high(point) or point[1] >= low[1]:
            bracket = by_value(low, point)
        elif flat(point):
            return point[0]
        else:
            bracket = (point, low if point[2] * (high[0] - low[0]) >= 0 else high)
    return bracket[0][0]
`;

export const trustRegion = `def in_trust_region(H, g, radius):
    """The p within the radius at which g p + p H p / 2 is lowest."""
    diagonal = H[0, 0] * H[1, 1]
    if H[0, 0] > 0 and H[1, 1] > 0 and diagonal - H[0, 1] ** 2 > 1e-14 * diagonal:
        newton = -solve(H, g)
        if np.linalg.norm(newton) <= radius:
            return newton
    (low, high), axes = np.linalg.eigh(H)
    down, across = axes.T
    g_down, g_across = g @ down, g @ across
    if abs(g_down) <= 1e-12 * abs(g_across) and high > low:
        rest = -g_across / (high - min(0, low))
        if abs(rest) <= radius and low <= 0:
            return (np.sqrt(radius**2 - rest**2) if low < -1e-12 * abs(high) else 0) * down + rest * across
    start, end = max(0, -low), max(0, -low) + np.linalg.norm(g) / radius
    with np.errstate(all="ignore"):
        for _ in range(100):
            middle = (start + end) / 2
            if np.hypot(g_down / (low + middle), g_across / (high + middle)) > radius:
                start = middle
            else:
                end = middle
        return -g_down / (low + end) * down - g_across / (high + end) * across
`;
