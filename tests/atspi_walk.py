#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader finds it: every control named, and all of them reached by Tab.

    tests/atspi_walk.py TRUSTBILANZ TRUSTBILANZ_CLI de|en

Starts the program on a display and a session bus of its own, goes through every page in the
language over AT-SPI, and presses the Tab key until the focus comes round. Exit code 0 when every
control that shows has a name and was reached, 1 when not, 77 ("skipped") when a tool is missing.
"""
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PAGES = ("overview", "individual", "brand", "balance", "scenarios", "reports", "data")
PATIENCE = 60  # seconds until the program is there; it is there in one
MOST_STEPS = 400  # of the Tab key; no page has so many controls
FEWEST_CONTROLS = 8
TAB = 23  # key code of every keyboard of X
INSIDE = "--inside"


def skip(why):
    print(f"SKIP   : atspi_walk() SKIPPED: {why}")
    sys.exit(SKIPPED)


def offer_no_tour(settings):
    """The first steps that are offered once would lie over the pages."""
    folder = os.path.join(settings, "trustbilanz")
    os.makedirs(folder)
    with open(os.path.join(folder, "trustbilanz.conf"), "w", encoding="utf-8") as file:
        file.write("[General]\ntourOffered=true\n")


def start_inside(arguments):
    """Starts this file again where nobody's desktop is touched."""
    for tool in ("xvfb-run", "xauth", "dbus-run-session"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        skip("at-spi2-core is not installed")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        skip("python3-pyatspi is not installed")
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_SCALE_FACTOR="1", LC_ALL="C.UTF-8")
    for name in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "NO_AT_BRIDGE"):
        environment.pop(name, None)
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = os.path.join(home, name)
        environment["XDG_RUNTIME_DIR"] = os.path.join(home, "run")
        os.mkdir(environment["XDG_RUNTIME_DIR"], 0o700)
        offer_no_tour(environment["XDG_CONFIG_HOME"])
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "dbus-run-session", "--",
                   sys.executable, os.path.abspath(__file__), INSIDE, home, *arguments]
        return subprocess.run(command, env=environment, check=False).returncode


def activate_windows():
    """What a window manager does and a bare display does not: keys go to the program's window."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    root, parent = ctypes.c_ulong(), ctypes.c_ulong()
    windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(display, ctypes.c_ulong(x.XDefaultRootWindow(display)), ctypes.byref(root),
                 ctypes.byref(parent), ctypes.byref(windows), ctypes.byref(count))
    ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
    x.XSetErrorHandler(ignore)  # all windows but one do not show, and refuse
    for window in windows[:count.value]:
        x.XSetInputFocus(display, ctypes.c_ulong(window), 2, 0)
        x.XSync(display, 0)
    x.XCloseDisplay(display)


class Walk:
    """What is asked of one started program."""

    def __init__(self, atspi, program):
        self.atspi = atspi
        self.program = program
        self.focused = None
        atspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")

    def hear(self, event):
        if event.detail1:
            self.focused = event.source

    def wait(self, condition, patience=PATIENCE):
        """Until something holds, hearing what is said meanwhile; what it gave, or None."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            self.listen()
            found = condition()
            if found:
                return found
            time.sleep(0.01)
        return None

    def listen(self):
        from gi.repository import GLib
        while GLib.MainContext.default().iteration(False):
            pass

    def application(self):
        """The root of the program that was started, once its window is there."""
        for one in self.atspi.Registry.getDesktop(0):
            if one and one.get_process_id() == self.program.pid and one.childCount:
                return one
        return None

    def is_in(self, node, *states):
        return all(node.getState().contains(state) for state in states)

    def controls(self, node):
        """Everything below that shows and takes the focus; of a table or list only the whole."""
        found = []
        for child in node:
            if not child or not self.is_in(child, self.atspi.STATE_VISIBLE):
                continue
            if self.takes_focus(child):
                found.append(child)
            if child.getRole() not in (self.atspi.ROLE_TABLE, self.atspi.ROLE_LIST):
                found += self.controls(child)
        return found

    def takes_focus(self, node):
        """A field to type in belongs to the box around it, which has the name; a label's words
        are marked with the mouse only."""
        inside = (self.atspi.ROLE_SPIN_BUTTON, self.atspi.ROLE_COMBO_BOX)
        return (self.is_in(node, self.atspi.STATE_FOCUSABLE, self.atspi.STATE_ENABLED)
                and node.getRole() != self.atspi.ROLE_LABEL
                and node.parent.getRole() not in inside)

    def is_named(self, node):
        """The name of a combo box is what is chosen; what it is for is in its label."""
        if node.getRole() != self.atspi.ROLE_COMBO_BOX:
            return bool(node.name.strip())
        return any(relation.getRelationType() == self.atspi.RELATION_LABELLED_BY
                   for relation in node.getRelationSet())

    def is_beside(self, node, reached):
        """Of buttons of which one is on, Tab reaches one and the arrow keys the others."""
        choices = (self.atspi.ROLE_CHECK_BOX, self.atspi.ROLE_RADIO_BUTTON)
        return node.getRole() in choices and any(
            one.parent == node.parent and one.getRole() == node.getRole() for one in reached)

    def missed(self, controls, reached):
        return [node for node in controls
                if node not in reached and not self.is_beside(node, reached)]

    def press_tab(self):
        before = self.focused
        self.atspi.Registry.generateKeyboardEvent(TAB, None, self.atspi.KEY_PRESSRELEASE)
        self.wait(lambda: self.focused is not before, 2)

    def round(self):
        """What the Tab key reaches before the focus is where it was."""
        reached = []
        for _ in range(MOST_STEPS):
            self.press_tab()
            if self.focused in reached:
                break
            reached.append(self.focused)
        return reached


def said(node):
    return f"{node.getRoleName()} \"{node.name}\""


def problems_of(walk, page):
    """What is wrong with the page that the program shows."""
    application = walk.wait(walk.application)
    if not application:
        return [f"{page}: the program is not on the bus"]
    seen = []

    def settled():
        names = [said(node) for node in walk.controls(application)]
        was, seen[:] = list(seen), names
        return len(names) >= FEWEST_CONTROLS and names == was

    if not walk.wait(settled):
        return [f"{page}: only {len(seen)} controls"]
    controls = walk.controls(application)
    found = [f"{page}: no name: {node.getRoleName()} in {said(node.parent)}"
             for node in controls if not walk.is_named(node)]
    activate_windows()
    controls[0].queryComponent().grabFocus()
    if not walk.wait(lambda: walk.focused is controls[0], 10):
        return found + [f"{page}: nothing takes the focus"]
    reached = walk.round()
    if walk.missed(controls, reached):
        reached += walk.round()  # a busy machine may lose a word that the focus moved
    found += [f"{page}: not reached by Tab: {said(node)}"
              for node in walk.missed(controls, reached)]
    print(f"{page}: {len(controls)} controls", flush=True)
    return found


def main(home, program, cli, language):
    import pyatspi
    workspace = os.path.join(home, "sample.trust")
    subprocess.run([cli, "--quiet", "demo", workspace], check=True, stdout=subprocess.DEVNULL)
    # Starts the registry, which does not hear of a program that came before it.
    assert pyatspi.Registry.getDesktop(0).childCount >= 0
    problems = []
    for page in PAGES:
        command = [program, workspace, "--language", language, "--page", page]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as started:
            try:
                problems += problems_of(Walk(pyatspi, started), page)
            finally:
                started.terminate()
    for problem in problems:
        print(f"FAIL   : {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) == 6 and sys.argv[1] == INSIDE:
        sys.exit(main(*sys.argv[2:]))
    if len(sys.argv) != 4:
        print(__doc__)
        sys.exit(2)
    sys.exit(start_inside(sys.argv[1:]))
