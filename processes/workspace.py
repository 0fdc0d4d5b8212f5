"""A workspace: the three folders in which somebody keeps processes, forms and features, or those that Caseway ships."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from caseway.engine.errors import CasewayError
from caseway.engine.names import fold, nearest
from caseway.engine.overlay.difference import BASE
from caseway.processes.foundation import MOST_LAYERS
from caseway.processes.load import Checked, check_texts, load_texts
from caseway.processes.pin import Pin, pin_of
from caseway.processes.reader import read
from caseway.processes.written import GUIDANCE, PIN, PROCESS, WORDS

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from caseway.engine.assemble import Process

LARGEST = 256 * 1024


class UnknownProcess(CasewayError):
    """No process has this name."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        guess = nearest(name, known)
        hint = f" Did you mean {guess}?" if guess else ""
        super().__init__(f"There is no process called {name}.{hint} Known processes: {', '.join(known) or 'none'}.")


@dataclass(frozen=True, slots=True)
class Workspace:
    """Folders of processes: the owner's own, or, where there are none, those that Caseway ships; never a mixture."""

    roots: tuple[tuple[Traversable, Traversable, Traversable], ...]
    """For each place the folders processes, forms and features."""

    @classmethod
    def find(cls, folder: str | Path | None = None) -> Workspace:
        """The workspace in `folder`, or in the present one if it has a folder processes; otherwise what is shipped."""
        own = Path(folder) if folder is not None else Path()
        if folder is None and not (own / "processes").is_dir():
            return cls.shipped()
        return cls(((own / "processes", own / "forms", own / "features"),))

    @classmethod
    def shipped(cls) -> Workspace:
        """The processes that Caseway ships."""
        return cls(((files("caseway.processes"), files("caseway.forms"), files("caseway.features")),))

    def names(self) -> tuple[str, ...]:
        """The names of all processes, in order."""
        found = {
            folder.name for processes, _, _ in self.roots if processes.is_dir() for folder in processes.iterdir()
            if folder.is_dir() and (folder / PROCESS).is_file()
        }  # fmt: skip
        return tuple(sorted(found))

    def strays(self) -> tuple[str, ...]:
        """What lies in the owner's folders and would be passed over without a word, each with what to do about it."""
        found: list[str] = []
        for processes, _, features in self.roots:
            if not isinstance(processes, Path) or processes.parent == Path(str(files("caseway.processes"))).parent:
                continue
            folders = sorted(processes.iterdir()) if processes.is_dir() else []
            found += [
                f"{shown(folder)} has no {PROCESS}, so it is no process: name its file {PROCESS}."
                for folder in folders
                if folder.is_dir() and not (folder / PROCESS).is_file() and _meant_as_process(folder)
            ]
            found += _stray_features(features, self.names())
        return tuple(found)

    def folder(self, name: str) -> Traversable:
        """The folder of a process, named or given as the path of its folder or file. Raises UnknownProcess."""
        known = {fold(one): one for one in self.names()}
        for processes, _, _ in self.roots:
            folder = processes / known.get(fold(name), "")
            if fold(name) in known and (folder / PROCESS).is_file():
                return folder
        path = Path(name)
        if path.name.endswith(".yaml") and path.is_file():
            path = path.parent
        if (path / PROCESS).is_file():
            return path
        raise UnknownProcess(name, self.names())

    def features(self, name: str) -> Traversable | None:
        """The folder with the features of a process, or None when it has none."""
        folder = self.folder(name)
        if isinstance(folder, Path):
            beside = folder.parent.parent / "features" / folder.name
            if beside.is_dir():
                return beside
        for _, _, features in self.roots:
            if (features / folder.name).is_dir():
                return features / folder.name
        return None

    def templates(self, name: str) -> dict[str, Traversable]:
        """The owner's own templates of the forms of a process: the files in its folder under `forms`, by name."""
        folder = self.folder(name)
        beside = [folder.parent.parent / "forms" / folder.name] if isinstance(folder, Path) else []
        for place in (*beside, *(forms / folder.name for _, forms, _ in self.roots)):
            if place.is_dir():
                return {file.name: file for file in sorted(place.iterdir(), key=lambda file: file.name) if _own_file(file)}
        return {}

    def texts(self, name: str) -> dict[str, bytes]:
        """The files of a process: `process.yaml` first, then the others by name; then, as `base/…`, those of its base."""
        return {called: _content(file) for called, file in self._files(self.folder(name)).items()}

    def readable_texts(self, name: str) -> dict[str, str]:
        """The files of a process that loads, as text: what a store keeps of the version that a case runs under."""
        return {file: text.decode("utf-8-sig") for file, text in self.texts(name).items()}

    def check(self, name: str) -> Checked:
        """Everything that is wrong with a process, or the process."""
        folder = self.folder(name)
        files = self._files(folder)
        texts = {called: _content(file) for called, file in files.items()}
        return check_texts(texts, {called: shown(file) for called, file in files.items()}, folder.name, self._bases())

    def load(self, name: str) -> Process:
        """A process. Raises UnknownProcess, and DefinitionError with the whole report."""
        folder = self.folder(name)
        files = self._files(folder)
        texts = {called: _content(file) for called, file in files.items()}
        return load_texts(texts, {called: shown(file) for called, file in files.items()}, folder.name)

    def pin(self, name: str) -> Pin:
        """The pin of a process as its base is now. Raises UnknownProcess, and DefinitionError without a base that loads."""
        files = self._files(self.folder(name))
        texts = {called: _content(file) for called, file in files.items()}
        return pin_of(texts, {called: shown(file) for called, file in files.items()})

    def _bases(self) -> tuple[str, ...]:
        """The processes on which one can stand."""
        return tuple(dict.fromkeys((*self.names(), *Workspace.shipped().names())))

    def _files(self, folder: Traversable, above: tuple[str, ...] = ()) -> dict[str, Traversable]:
        """The files of the process in a folder, and of those on which it stands; a circle ends where it closes."""
        own = sorted(
            (file for file in folder.iterdir() if _belongs(file.name)), key=lambda file: (file.name != PROCESS, file.name)
        )
        found = {file.name: file for file in own}
        base = self._base(found[PROCESS], folder) if PROCESS in found else None
        if base is not None and str(base) not in (*above, str(folder)) and len(above) <= MOST_LAYERS:
            below = self._files(base, (*above, str(folder)))
            found.update({f"{BASE}{name}": file for name, file in below.items()})
        return found

    def _base(self, process: Traversable, folder: Traversable) -> Traversable | None:
        """The folder of the process on which another stands: beside it, in the workspace, or of those that are shipped.

        A mixture is safe here, since the version of the base is pinned.
        """
        text = _content(process)
        called = read(text).at(("based-on",)) if b"based-on" in text else None
        if not isinstance(called, str) or not fold(called):
            return None
        places: list[Traversable] = [folder.parent] if isinstance(folder, Path) else []
        places += [processes for processes, _, _ in (*self.roots, *Workspace.shipped().roots)]
        for place in places:
            for one in sorted(place.iterdir(), key=lambda one: one.name) if place.is_dir() else ():
                if fold(one.name) == fold(called) and (one / PROCESS).is_file():
                    return one
        return None


def _meant_as_process(folder: Path) -> bool:
    return any(".yaml" in file.name or ".yml" in file.name for file in folder.iterdir())


def _stray_features(features: Traversable, names: tuple[str, ...]) -> list[str]:
    if not isinstance(features, Path) or not features.is_dir():
        return []
    found = []
    for file in sorted(features.rglob("*")):
        if any(part.startswith((".", "__")) for part in file.relative_to(features).parts):
            continue
        if file.is_dir():
            if file.parent == features and file.name not in names:
                found.append(f"{shown(file)} belongs to no process: name it like one of {', '.join(names)}.")
        elif file.suffix != ".feature" and ".feature" in file.name.casefold():
            found.append(f"{shown(file)} is not run: its name must end in .feature.")
        elif file.suffix == ".feature" and file.parent == features:
            found.append(f"{shown(file)} is not run: put it into the folder of its process.")
    return found


def _own_file(file: Traversable) -> bool:
    """Whether it is a file that its owner has put there; not one that a program keeps for itself, nor a link elsewhere."""
    linked = isinstance(file, Path) and file.is_symlink()
    return file.is_file() and not linked and not file.name.startswith((".", "~"))


def _belongs(name: str) -> bool:
    return name in (PROCESS, GUIDANCE, PIN) or (name.startswith(WORDS) and name.endswith(".yaml"))


def _content(file: Traversable) -> bytes:
    """At most one byte more than the reader takes: it says itself that the file is too large."""
    with file.open("rb") as stream:
        return stream.read(LARGEST + 1)


def shown(file: Traversable) -> str:
    """How a file is called in messages: from the present folder where it lies in it."""
    if not isinstance(file, Path):
        return str(file)
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
